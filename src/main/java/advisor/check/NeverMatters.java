package advisor.check;

import advisor.check.prove.AnswerSpace;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.AnswerBits;
import advisor.model.Question;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question of which no other answer ever leads to another outcome, or a box of a choose-many
 * question of which no tick does. It may still change reasons and cautions.
 */
final class NeverMatters implements Check {

  @Override
  public Stream<Finding> findings(Studied book) {
    return IntStream.range(0, book.book().questions().size())
        .boxed()
        .flatMap(position -> findings(book, position));
  }

  private static Stream<Finding> findings(Studied book, int position) {
    AnswerSpace space = book.functions().space();
    Question question = book.book().questions().get(position);
    int[] all =
        IntStream.rangeClosed(space.firstLevel(position), space.lastLevel(position)).toArray();
    int[] idle = IntStream.of(all).filter(level -> !book.influence().matters(level)).toArray();
    return idle.length == all.length
        ? Stream.of(
            finding(
                Subject.question(question.id()),
                "Whichever answer is given to this question, the outcome stays the same; \"not sure\" is not counted.",
                "Remove it. If it is asked for its cautions or reasons, accept this with a reason."))
        : IntStream.of(idle)
            .boxed()
            .flatMap(level -> ofAnswers(question, space.level(level).masks()[1]));
  }

  /** Of answers as bits. */
  private static Stream<Finding> ofAnswers(Question question, long answers) {
    return AnswerBits.answers(question, answers).stream()
        .map(
            each ->
                finding(
                    Subject.answer(question.id(), each),
                    "Ticking this answer, or leaving it, never changes the outcome.",
                    "Let a rule or stop ask for it, or remove it. If it is there for a caution,"
                        + " accept this with a reason."));
  }

  private static Finding finding(Subject subject, String message, String suggestion) {
    return Finding.of(Fault.NEVER_MATTERS, subject, message, suggestion);
  }
}
