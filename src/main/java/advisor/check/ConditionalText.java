package advisor.check;

import advisor.check.report.Subject;
import advisor.evaluate.Outcomes;
import advisor.model.Condition;
import advisor.model.Remark;
import advisor.model.RuleBook;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * Something that a book says to those for whom it is true: a stop, caution, remark or rule.
 *
 * @param told the set of walks to whose result it belongs, if it is true
 */
public record ConditionalText(Subject subject, Condition when, IntSupplier told) {

  /** Everything that a book says, in file order. */
  public static Stream<ConditionalText> of(BookProofs proofs) {
    RuleBook book = proofs.book();
    IntSupplier all = () -> proofs.functions().walks();
    IntSupplier complete = () -> proofs.functions().completeWalks();
    Stream.Builder<ConditionalText> texts = Stream.builder();
    book.stops().forEach(each -> texts.add(text(Subject.Kind.STOP, each.id(), each.when(), all)));
    book.cautions()
        .forEach(each -> texts.add(text(Subject.Kind.CAUTION, each.id(), each.when(), complete)));
    for (Remark each : book.remarks()) {
      IntSupplier told = each.with().isEmpty() ? complete : () -> told(proofs, each);
      texts.add(text(Subject.Kind.REMARK, each.id(), each.when(), told));
    }
    book.rules()
        .forEach(each -> texts.add(text(Subject.Kind.RULE, each.id(), each.when(), complete)));
    return texts.build();
  }

  private static ConditionalText text(
      Subject.Kind kind, String id, Condition when, IntSupplier told) {
    return new ConditionalText(new Subject(kind, id), when, told);
  }

  private static int told(BookProofs proofs, Remark remark) {
    Outcomes outcomes = proofs.evaluator().outcomes();
    long some = 0;
    for (String id : remark.with()) {
      some |= 1L << 1 + outcomes.ids().indexOf(id);
    }
    return proofs.functions().diagram().where(proofs.outcomes(), some);
  }

  /** What it is, in a word: "rule". */
  public String word() {
    return subject.kind().id();
  }
}
