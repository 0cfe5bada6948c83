package advisor.check.decision;

import advisor.check.prove.AnswerSpace;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.ConditionWithout;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.AnswerBits;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds a question, or a box of a choose-many question, that never changes the outcome and on which
 * no caution or remark depends.
 */
public final class NeverMatters implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Condition.Chosen> asking = asking(proofs.book(), Condition::leaves);
    List<Condition.Chosen> positive =
        asking(proofs.book(), when -> ConditionWithout.leaves(when).toList());
    return IntStream.range(0, proofs.book().questions().size())
        .boxed()
        .flatMap(position -> findings(proofs, position, asking, positive));
  }

  /**
   * Returns what cautions and remarks ask for, and what has to be answered to be asked about that.
   * Parts under a "not" do not count if {@code leaves} leaves them out.
   */
  private static List<Condition.Chosen> asking(
      RuleBook book, Function<Condition, List<Condition.Chosen>> leaves) {
    List<Condition.Chosen> asking = new ArrayList<>();
    book.cautions().forEach(each -> asking.addAll(leaves.apply(each.when())));
    book.remarks().forEach(each -> asking.addAll(leaves.apply(each.when())));
    for (int i = book.questions().size() - 1; i >= 0; i--) {
      Question question = book.questions().get(i);
      if (asking.stream().anyMatch(leaf -> leaf.question().equals(question.id()))) {
        asking.addAll(question.askWhen().leaves());
      }
    }
    return asking;
  }

  private static Stream<Finding> findings(
      BookProofs proofs,
      int position,
      List<Condition.Chosen> asking,
      List<Condition.Chosen> positive) {
    Question question = proofs.book().questions().get(position);
    AnswerSpace space = proofs.functions().space();
    if (idle(proofs, position, asking).count()
        == space.lastLevel(position) - space.firstLevel(position) + 1) {
      return Stream.of(
          finding(
              Subject.question(question.id()),
              "Whichever answer is given to this question, the outcome stays the same, and no"
                  + " caution or remark depends on it; \"not sure\" is not considered.",
              "If it asks about a sign, let a stop or caution use it. Otherwise remove it; or, if it is"
                  + " there for its reasons, accept this with a reason."));
    }
    return idle(proofs, position, question.choosesMany() ? positive : asking)
        .boxed()
        .flatMap(level -> answers(question, space, level))
        .map(each -> ofTick(question, each));
  }

  /** The decisions of a question that change no outcome and that no condition asks for. */
  private static IntStream idle(BookProofs proofs, int position, List<Condition.Chosen> asking) {
    AnswerSpace space = proofs.functions().space();
    Question question = proofs.book().questions().get(position);
    return IntStream.rangeClosed(space.firstLevel(position), space.lastLevel(position))
        .filter(
            level -> answers(question, space, level).noneMatch(id -> asks(asking, question, id)))
        .filter(level -> !proofs.influence().matters(level));
  }

  private static Stream<String> answers(Question question, AnswerSpace space, int level) {
    long bits = LongStream.of(space.level(level).masks()).reduce(0, (one, more) -> one | more);
    return AnswerBits.answers(question, bits).stream();
  }

  private static boolean asks(List<Condition.Chosen> asking, Question question, String answer) {
    return asking.stream()
        .filter(leaf -> leaf.question().equals(question.id()))
        .anyMatch(leaf -> leaf.isOfAny() || leaf.anyOf().contains(answer));
  }

  private static Finding ofTick(Question question, String answer) {
    return finding(
        Subject.answer(question.id(), answer),
        "Whether this answer is ticked never changes the outcome, and no caution or remark"
            + " is shown because of it; \"not sure\" is not considered.",
        (question.offersNone()
                ? ""
                : "If it means that none of the others applies, make it the \"none\" of its list. ")
            + "Let a stop, caution or rule use it: perhaps one names another answer by mistake. If it is not"
            + " a sign and nothing should use it, remove it.");
  }

  private static Finding finding(Subject subject, String message, String suggestion) {
    return Finding.of(Fault.NEVER_MATTERS, subject, message, suggestion);
  }
}
