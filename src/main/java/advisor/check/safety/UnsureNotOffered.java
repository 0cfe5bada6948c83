package advisor.check.safety;

import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.SignQuestions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Caution.Level;
import advisor.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a question about the signs of a stop, or of a caution that says to wait or to ask first,
 * that does not take "not sure". Somebody who is not sure of a sign must then say that it is there,
 * or that it is not.
 */
public final class UnsureNotOffered implements Check {

  private static final List<Level> STRONGEST_FIRST = List.of(Level.ASK_FIRST, Level.WAIT);

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Question> stopping = SignQuestions.of(proofs).toList();
    return proofs.book().questions().stream()
        .filter(Question::mustAnswer)
        .flatMap(
            each ->
                stopping.contains(each)
                    ? SignQuestions.mostUrgent(each, proofs).stream()
                        .map(outcome -> finding(each, "stop", outcome))
                    : level(each, proofs).stream()
                        .map(level -> finding(each, "caution", level.id())));
  }

  /** Returns the strongest level of the cautions that the question asks about. */
  private static Optional<Level> level(Question question, BookProofs proofs) {
    List<Level> levels =
        proofs.book().cautions().stream()
            .filter(each -> SignQuestions.of(each, proofs).contains(question))
            .map(Caution::level)
            .toList();
    return STRONGEST_FIRST.stream().filter(levels::contains).findFirst();
  }

  private static Finding finding(Question signs, String what, String other) {
    return Finding.of(
        Fault.UNSURE_NOT_OFFERED,
        Subject.question(signs.id()).with(other),
        "A %s depends on this question, but \"mustAnswer\" removes \"not sure\": somebody who is not sure of a sign has to say that it is there, or that it is not."
            .formatted(what),
        "Remove \"mustAnswer\" from '%s'. If nobody can be unsure of these signs, accept this with a reason."
            .formatted(signs.id()));
  }
}
