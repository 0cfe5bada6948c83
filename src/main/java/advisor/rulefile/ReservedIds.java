package advisor.rulefile;

import advisor.model.Decision;
import advisor.rulefile.json.ExpectedValue;
import java.util.List;

/** Ids that a rule file may not use, because answers and results give them another meaning. */
final class ReservedIds {

  /** Words with a meaning where an answer is expected. */
  static final List<String> FOR_ANSWERS = List.of("none", "not-sure", "back", "quit");

  /** Words in the place of an outcome id in every result, in counts and in differences. */
  static final List<String> FOR_OUTCOMES =
      List.of(Decision.EITHER, Decision.UNKNOWN, "unusable", "not-offered");

  /** The keys beside which questions stand as keys or columns, or by which a file is recognised. */
  static final List<String> FOR_QUESTIONS =
      List.of(
          """
          id line input faults field file column message code question allowed suggestion exit
          unusable lines format rules kind recommendation stop outcome label headline advice strength
          totals tied reasons stops cautions remarks next watch settled answers trace none not-sure
          steps"""
              .split("\\s"));

  private ReservedIds() {}

  /** Reports a fault if the id is one of the reserved ones. */
  static void refuse(List<String> reserved, ExpectedValue id) {
    if (reserved.contains(id.written())) {
      String message = "'" + id.written() + "' cannot be an id here: it means something else";
      id.fault(message + " in answers or results", "choose another id");
    }
  }
}
