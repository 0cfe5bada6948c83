package advisor.render.json;

import advisor.interview.Misunderstanding;
import advisor.text.Nearest;
import advisor.text.Visible;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, as programs are told of it.
 *
 * @param message in a sentence without its full stop
 * @param file the name of the file, as it was given; empty where it is in none
 * @param line from 1, or 0 where there is none
 * @param column from 1, or 0 where there is none
 * @param field the name of the column of a table; empty where there is none
 * @param question the id of the question; empty where it is about none
 * @param allowed what may be said instead
 * @param suggestion what was probably meant, as it can be given; where no word is wrong, what to do
 */
public record ReportedFault(
    FaultCode code,
    String message,
    String file,
    long line,
    int column,
    String field,
    String question,
    List<String> allowed,
    Optional<String> suggestion) {

  public ReportedFault {
    allowed = List.copyOf(allowed);
  }

  /** One that is all said by its sentence. */
  public static ReportedFault of(FaultCode code, String message) {
    return of(code, message, List.of(), Optional.empty());
  }

  /** One that says what is allowed and what was probably meant. */
  public static ReportedFault of(
      FaultCode code, String message, List<String> allowed, Optional<String> suggestion) {
    return new ReportedFault(code, message, "", 0, 0, "", "", allowed, suggestion);
  }

  public static ReportedFault of(Misunderstanding what) {
    FaultCode code = FaultCode.valueOf(what.kind().name());
    return new ReportedFault(
        code, what.message(), "", 0, 0, "", what.question(), what.allowed(), what.nearest());
  }

  /**
   * For a person: what is wrong, what was probably meant and, on a line of its own, what is
   * allowed.
   */
  public String told() {
    String meant = suggestion.map(known -> ": " + Nearest.didYouMean(known)).orElse("");
    String list = code == FaultCode.UNKNOWN_QUESTION ? "\n  questions: " : "\n  allowed: ";
    String instead = allowed.isEmpty() ? "" : list + String.join(", ", allowed);
    return Visible.escaped(message) + meant + instead;
  }

  /** The same in a file, at a line and column, or in the cell of a table that has a name. */
  public ReportedFault at(String place, long atLine, int atColumn, String cell) {
    return new ReportedFault(
        code, message, place, atLine, atColumn, cell, question, allowed, suggestion);
  }

  /** Why a run failed, in the format {@code advisor-error/1}: one line, not ended. */
  public static String line(int exit, List<ReportedFault> faults) {
    ObjectNode json = JsonLayout.object().put("format", "advisor-error/1").put("exit", exit);
    json.set("faults", list(faults));
    return JsonLayout.compact(json);
  }

  public static ArrayNode list(List<ReportedFault> faults) {
    return JsonLayout.list(faults, ReportedFault::json);
  }

  private ObjectNode json() {
    ObjectNode json = JsonLayout.object().put("code", code.id()).put("message", message);
    put("file", file, json);
    put("line", line, json);
    put("column", column, json);
    put("field", field, json);
    put("question", question, json);
    if (!allowed.isEmpty()) {
      json.set("allowed", JsonLayout.list(allowed));
    }
    put("suggestion", suggestion.orElse(""), json);
    return json;
  }

  private static void put(String key, String text, ObjectNode json) {
    if (!text.isEmpty()) {
      json.put(key, text);
    }
  }

  private static void put(String key, long number, ObjectNode json) {
    if (number > 0) {
      json.put(key, number);
    }
  }
}
