package advisor.check;

import advisor.check.report.Subject;
import advisor.evaluate.Outcomes;
import advisor.model.Condition;
import advisor.model.Remark;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Something that a book says to those for whom it is true: a stop, caution, remark or rule.
 *
 * @param told the set of walks to whose result it belongs, if it is true
 */
public record ConditionalText(Subject subject, Condition when, IntSupplier told) {

  /** Everything that a book says, in file order. */
  public static List<ConditionalText> of(Studied studied) {
    RuleBook book = studied.book();
    IntSupplier complete = () -> studied.functions().completeWalks();
    List<ConditionalText> all = new ArrayList<>();
    book.stops()
        .forEach(
            each ->
                all.add(
                    new ConditionalText(
                        Subject.stop(each.id()), each.when(), () -> studied.functions().walks())));
    book.cautions()
        .forEach(
            each ->
                all.add(
                    new ConditionalText(
                        new Subject(Subject.Kind.CAUTION, each.id()), each.when(), complete)));
    book.remarks()
        .forEach(
            each ->
                all.add(
                    new ConditionalText(
                        new Subject(Subject.Kind.REMARK, each.id()),
                        each.when(),
                        each.with().isEmpty() ? complete : () -> told(studied, each))));
    book.rules()
        .forEach(
            each -> all.add(new ConditionalText(Subject.rule(each.id()), each.when(), complete)));
    return all;
  }

  private static int told(Studied studied, Remark remark) {
    Outcomes outcomes = studied.evaluator().outcomes();
    long some = 0;
    for (String id : remark.with()) {
      some |= 1L << 1 + outcomes.ids().indexOf(id);
    }
    return studied.functions().diagram().where(studied.outcomes(), some);
  }

  /** What it is, in a word: "rule". */
  public String word() {
    return subject.kind().name().toLowerCase(Locale.ROOT);
  }
}
