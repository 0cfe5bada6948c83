package advisor.render.json;

import advisor.interview.Misunderstanding;
import advisor.text.Nearest;
import advisor.text.Visible;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A fault, as the program reports it to other programs.
 *
 * @param message a sentence without a full stop
 * @param file the name of the file, as it was given; empty if there is none
 * @param line from 1, or 0 if there is none
 * @param column from 1, or 0 if there is none
 * @param field the name of the column of a table; empty if there is none
 * @param question the id of the question; empty if there is none
 * @param allowed the values allowed instead
 * @param suggestion the word that was probably meant, or what to do if no word is wrong
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

  /** A fault with nothing but a code and a message. */
  public static ReportedFault of(FaultCode code, String message) {
    return of(code, message, List.of(), Optional.empty());
  }

  /** A fault with the allowed values and what was probably meant. */
  public static ReportedFault of(
      FaultCode code, String message, List<String> allowed, Optional<String> suggestion) {
    return new ReportedFault(code, message, "", 0, 0, "", "", allowed, suggestion);
  }

  public static ReportedFault of(Misunderstanding fault) {
    FaultCode code = FaultCode.valueOf(fault.kind().name());
    return new ReportedFault(
        code, fault.message(), "", 0, 0, "", fault.question(), fault.allowed(), fault.nearest());
  }

  /** For a person: what is wrong, what was probably meant, and what is allowed on a second line. */
  public String told() {
    String meant = suggestion.map(known -> ": " + Nearest.didYouMean(known)).orElse("");
    String list = code == FaultCode.UNKNOWN_QUESTION ? "\n  questions: " : "\n  allowed: ";
    String instead = allowed.isEmpty() ? "" : list + String.join(", ", allowed);
    return Visible.escaped(message) + meant + instead;
  }

  /** The fault with its place: the file, the line and column, and the column name of a table. */
  public ReportedFault at(String place, long atLine, int atColumn, String cell) {
    return new ReportedFault(
        code, message, place, atLine, atColumn, cell, question, allowed, suggestion);
  }

  /** Why a run failed, in the format {@code advisor-error/1}: one line without a line feed. */
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
