package advisor.text;

import java.util.Locale;

/** A constant of a closed set, which files, JSON and people call by a word. */
public interface NamedConstant {

  String name();

  /** The word: its name in small letters, {@code unknown-key} for {@code UNKNOWN_KEY}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
