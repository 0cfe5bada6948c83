package advisor.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the program ends, for a script to act on. */
public enum ExitCode {
  OK(0, "A result was given (a stop is a result)."),
  FAILED(1, "A check or a demo's expectation failed."),
  USAGE(2, "The command line is wrong, or an answer is missing or not understood."),
  INVALID(65, "A rule, scenario or answers file is not valid."),
  UNREADABLE(66, "An input cannot be read."),
  BUG(70, "A bug in the advisor."),
  NOT_STARTED(71, "Java cannot start (told by the launcher)."),
  UNWRITABLE(73, "An output cannot be written."),
  INTERRUPTED(130, "Interrupted.");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /** Every code with its meaning, as help lists them. */
  static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      list.put(Integer.toString(code.number), code.meaning);
    }
    return list;
  }
}
