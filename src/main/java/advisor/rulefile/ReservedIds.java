package advisor.rulefile;

import advisor.model.Decision;
import advisor.rulefile.json.ExpectedValue;
import java.util.List;

/** Ids that nothing in a rule file can have, because answers and results mean something by them. */
final class ReservedIds {

  private static final String MEANT_BY_RESULTS =
      "' cannot be an id here: it means something else in results";

  /** What may be typed or written where an answer is expected. */
  static final List<String> FOR_ANSWERS = List.of("none", "not-sure", "back", "quit");

  /** The results that every rule file has. */
  private static final List<String> RESULTS = List.of(Decision.EITHER, Decision.UNKNOWN);

  /** What stands where the id of an outcome does: in counts of results, and in differences. */
  static final List<String> FOR_OUTCOMES = List.of("unusable", "not-offered");

  /**
   * The keys of results, of batches and of what could not be used: questions stand beside them, as
   * keys or as columns.
   */
  static final List<String> FOR_QUESTIONS =
      List.of(
          """
          id line input faults field file column message code question allowed suggestion exit
          unusable lines format rules kind recommendation stop outcome label headline advice strength
          totals tied reasons stops cautions remarks next watch settled answers trace none not-sure"""
              .split("\\s"));

  private ReservedIds() {}

  /** A fault where an answer would have such an id. */
  static void refuseForAnswer(ExpectedValue id) {
    refuse(FOR_ANSWERS, id, "' cannot be an id here: it means something else as an answer");
  }

  static void refuseForOutcome(ExpectedValue id) {
    refuse(RESULTS, id, "' is the id of a result that every rule file has");
    refuse(FOR_OUTCOMES, id, MEANT_BY_RESULTS);
  }

  static void refuseForQuestion(ExpectedValue id) {
    refuse(FOR_QUESTIONS, id, MEANT_BY_RESULTS);
  }

  private static void refuse(List<String> reserved, ExpectedValue id, String problem) {
    if (reserved.contains(id.written())) {
      id.fault("'" + id.written() + problem, "choose another id");
    }
  }
}
