package advisor.check.query;

import advisor.check.prove.BookFunctions;
import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Conditional;
import advisor.model.Remark;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.List;
import java.util.stream.Stream;

/** A stop, caution, remark or rule, with its subject for findings. */
public record BookStatement(Subject subject, Conditional text) {

  /** Returns all statements of a book, in file order. */
  public static Stream<BookStatement> of(RuleBook book) {
    return Stream.of(
            texts(Subject.Kind.STOP, book.stops()),
            texts(Subject.Kind.CAUTION, book.cautions()),
            texts(Subject.Kind.REMARK, book.remarks()),
            texts(Subject.Kind.RULE, book.rules()))
        .flatMap(each -> each);
  }

  private static Stream<BookStatement> texts(Subject.Kind kind, List<? extends Conditional> all) {
    return all.stream().map(each -> new BookStatement(new Subject(kind, each.id()), each));
  }

  public Condition when() {
    return text.when();
  }

  /** Returns the set of walks whose result can show the statement, whether or not it is true. */
  public int canBeShown(BookProofs proofs) {
    if (text instanceof Remark remark && !remark.with().isEmpty()) {
      return proofs.comingTo(remark.with());
    }
    BookFunctions functions = proofs.functions();
    return text instanceof Stop ? functions.walks() : functions.completeWalks();
  }

  /** Returns the set in which the statement is true, or, for a caution, in doubt. */
  public int holds(BookFunctions functions) {
    int isTrue = functions.isTrue(when());
    return text instanceof Caution
        ? functions.diagram().or(isTrue, functions.isUnknown(when()))
        : isTrue;
  }

  public String word() {
    return subject.kind().id();
  }
}
