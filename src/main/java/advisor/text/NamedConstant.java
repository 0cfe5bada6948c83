package advisor.text;

import java.util.Locale;

/** A constant of an enum that has a name in files, JSON and messages. */
public interface NamedConstant {

  String name();

  /** The name in lower case with hyphens: {@code unknown-key} for {@code UNKNOWN_KEY}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
