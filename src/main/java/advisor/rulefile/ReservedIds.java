package advisor.rulefile;

import java.util.List;
import java.util.Map;

/** Ids that nothing in a rule file can have, because answers and results mean something by them. */
final class ReservedIds {

  /** What may be typed or written where an answer is expected. */
  static final List<String> FOR_ANSWERS = List.of("none", "not-sure", "back", "quit");

  /** The results that every rule file has. */
  private static final List<String> RESULTS = List.of("either", "unknown");

  /**
   * The keys of results, of batches and of what could not be used: questions and outcomes stand
   * beside them, as keys or as columns.
   */
  static final List<String> KEYS =
      List.of(
          "id",
          "line",
          "input",
          "faults",
          "field",
          "file",
          "column",
          "message",
          "code",
          "question",
          "allowed",
          "suggestion",
          "exit",
          "unusable",
          "lines",
          "format",
          "rules",
          "kind",
          "recommendation",
          "stop",
          "outcome",
          "label",
          "headline",
          "advice",
          "strength",
          "totals",
          "tied",
          "reasons",
          "stops",
          "cautions",
          "remarks",
          "next",
          "watch",
          "settled",
          "answers",
          "trace",
          "none",
          "not-sure");

  private ReservedIds() {}

  /** A fault where an answer would have such an id. */
  static void refuseForAnswer(Map.Entry<String, JsonValue.Member> entry, Reading reading) {
    if (FOR_ANSWERS.contains(entry.getKey())) {
      String message = "'" + entry.getKey() + "' means something else where answers are given";
      reading.fault(entry.getValue().keyAt(), message, "choose another id");
    }
  }

  /** A fault where an option or a stop outcome would. */
  static void refuseForOutcome(String id, int at, Reading reading) {
    if (RESULTS.contains(id)) {
      String message = "'" + id + "' is the id of a result that every rule file has";
      reading.fault(at, message, "choose another id");
    }
    refuseKey(id, at, reading);
  }

  /** A fault where a question would. */
  static void refuseKey(String id, int at, Reading reading) {
    if (KEYS.contains(id)) {
      String message = "'" + id + "' cannot be an id here: results have a key of that name";
      reading.fault(at, message, "choose another id");
    }
  }
}
