package advisor.rulefile;

import advisor.model.Decision;
import advisor.rulefile.json.ExpectedValue;
import java.util.List;

/** Ids that a rule file may not use, because answers and results give them another meaning. */
final class ReservedIds {

  private static final String USED_IN_RESULTS =
      "' cannot be an id here: it means something else in results";

  /** Words with a meaning where an answer is expected. */
  static final List<String> FOR_ANSWERS = List.of("none", "not-sure", "back", "quit");

  /** The outcomes of every rule file. */
  private static final List<String> RESULTS = List.of(Decision.EITHER, Decision.UNKNOWN);

  /** Words in the place of an outcome id, in counts of results and in differences. */
  static final List<String> FOR_OUTCOMES = List.of("unusable", "not-offered");

  /** The keys of results and batches, beside which questions stand as keys or columns. */
  static final List<String> FOR_QUESTIONS =
      List.of(
          """
          id line input faults field file column message code question allowed suggestion exit
          unusable lines format rules kind recommendation stop outcome label headline advice strength
          totals tied reasons stops cautions remarks next watch settled answers trace none not-sure"""
              .split("\\s"));

  private ReservedIds() {}

  /** Reports a fault if an answer has a reserved id. */
  static void refuseForAnswer(ExpectedValue id) {
    refuse(FOR_ANSWERS, id, "' cannot be an id here: it means something else as an answer");
  }

  static void refuseForOutcome(ExpectedValue id) {
    refuse(RESULTS, id, "' is the id of a result that every rule file has");
    refuse(FOR_OUTCOMES, id, USED_IN_RESULTS);
  }

  static void refuseForQuestion(ExpectedValue id) {
    refuse(FOR_QUESTIONS, id, USED_IN_RESULTS);
  }

  private static void refuse(List<String> reserved, ExpectedValue id, String problem) {
    if (reserved.contains(id.written())) {
      id.fault("'" + id.written() + problem, "choose another id");
    }
  }
}
