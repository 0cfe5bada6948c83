package advisor.cli.error;

import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exit codes of the program, for scripts to act on. */
public enum ExitCode {
  OK(0, "A result was given (a stop counts as a result)."),
  FAILED(1, "A check or a demo's expectation failed, or diff found differences."),
  USAGE(
      2,
      FaultCode.INVALID_OPTION,
      "The command line is wrong, or an answer is missing or not understood."),
  UNUSABLE(3, FaultCode.UNUSABLE_LINES, "A batch had more unusable lines than allowed."),
  INVALID(65, FaultCode.INVALID_FILE, "A rule, scenario or answers file is not valid."),
  UNREADABLE(66, FaultCode.UNREADABLE, "An input cannot be read."),
  BUG(70, FaultCode.BUG, "A bug in the advisor."),
  NOT_STARTED(71, FaultCode.NOT_STARTED, "Java cannot start (reported by the launcher)."),
  UNWRITABLE(73, FaultCode.UNWRITABLE, "An output cannot be written."),
  INTERRUPTED(130, FaultCode.INTERRUPTED, "Interrupted.");

  private final int number;
  private final Optional<FaultCode> kind;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this(number, Optional.empty(), meaning);
  }

  ExitCode(int number, FaultCode kind, String meaning) {
    this(number, Optional.of(kind), meaning);
  }

  ExitCode(int number, Optional<FaultCode> kind, String meaning) {
    this.number = number;
    this.kind = kind;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /** Whether the run gave no result. A check that finds something has given one. */
  public boolean isError() {
    return number > FAILED.number;
  }

  /** The fault of a run that has already reported its details; none if this is no error. */
  public List<ReportedFault> faults() {
    return faults(meaning.substring(0, meaning.length() - 1));
  }

  /** The fault that ends a run with this code; none if this is no error. */
  public List<ReportedFault> faults(String problem, String... advice) {
    Optional<String> suggestion =
        advice.length == 0 ? Optional.empty() : Optional.of(String.join("; ", advice));
    return kind.stream()
        .map(code -> ReportedFault.of(code, problem, List.of(), suggestion))
        .toList();
  }

  /** Every code with its meaning, for help. */
  public static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      list.put(Integer.toString(code.number), code.meaning);
    }
    return list;
  }
}
