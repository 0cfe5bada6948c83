package advisor.render.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command of the program as its completion and its manual page show it.
 *
 * @param path its name after those of the commands that it stands below: {@code advisor rules
 *     check}
 * @param about what it does, in one sentence
 * @param commands those below it
 * @param notes lines that follow in its help: examples and remarks
 * @param exitCodes code to meaning
 */
public record CommandShape(
    String path,
    String about,
    List<CommandOption> options,
    List<Argument> arguments,
    List<CommandShape> commands,
    List<String> notes,
    Map<String, String> exitCodes) {

  public CommandShape {
    options = List.copyOf(options);
    arguments = List.copyOf(arguments);
    commands = List.copyOf(commands);
    notes = List.copyOf(notes);
    exitCodes = Collections.unmodifiableMap(new LinkedHashMap<>(exitCodes));
  }

  /** Its own name alone. */
  public String name() {
    return path.substring(path.lastIndexOf(' ') + 1);
  }

  /**
   * An option.
   *
   * @param names short ones first
   * @param label how its value is shown; empty for a flag
   */
  public record CommandOption(List<String> names, String label, String about, Value value) {
    public CommandOption {
      names = List.copyOf(names);
    }
  }

  /**
   * A word that is no option.
   *
   * @param repeated whether more of the same may follow
   */
  public record Argument(
      String label, String about, boolean required, boolean repeated, Value value) {}

  /**
   * What can stand as a value.
   *
   * @param words those that are allowed; empty for other kinds than {@link Kind#WORDS}
   */
  public record Value(Kind kind, List<String> words) {
    public Value {
      words = List.copyOf(words);
    }

    /** Any value of this kind. */
    public static Value of(Kind kind) {
      return new Value(kind, List.of());
    }
  }

  /** Kinds of values. */
  public enum Kind {
    /** No value at all. */
    FLAG,
    /** One of a few words. */
    WORDS,
    FILE,
    FOLDER,
    /** {@code question=answer}, with the ids of the rule file. */
    ANSWER,
    /** Whatever the person likes. */
    FREE
  }
}
