package advisor.check.diff;

import advisor.check.diff.Difference.Part;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Remark;
import advisor.model.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A caution or remark, and which results it belongs to.
 *
 * @param inDoubt whether it is told to those who are not sure, too
 * @param about the option for which a result has to speak; empty where that does not matter
 * @param with the outcomes that it is told with; none where it is every one that is no stop
 */
record ToldText(Condition when, boolean inDoubt, Optional<String> about, List<String> with) {

  /** All of a book, in file order. */
  static Map<Part, ToldText> of(RuleBook book) {
    Map<Part, ToldText> texts = new LinkedHashMap<>();
    for (Caution each : book.cautions()) {
      texts.put(
          new Part("caution", each.id()), new ToldText(each.when(), true, each.about(), List.of()));
    }
    for (Remark each : book.remarks()) {
      texts.put(
          new Part("remark", each.id()),
          new ToldText(each.when(), false, Optional.empty(), each.with()));
    }
    return texts;
  }
}
