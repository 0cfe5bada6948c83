package advisor.check.safety;

import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import java.util.stream.Stream;

/**
 * A question about signs that does not take "not sure": who doubts a sign must say that it is
 * there, or that it is not.
 */
public final class UnsureNotOffered implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    return SignQuestions.of(book).filter(Question::mustAnswer).map(each -> finding(book, each));
  }

  private static Finding finding(BookProofs book, Question signs) {
    String other = SignQuestions.mostUrgent(signs, book);
    return Finding.of(
        Fault.UNSURE_NOT_OFFERED,
        Subject.question(signs.id()).with(other),
        "A stop rests on this question, and \"mustAnswer\" takes \"not sure\" away: whoever doubts a"
            + " sign has to say that it is there, or that it is not. What \"ifUnsure\" and \"goIfUnsure\" say of a"
            + " doubt here never counts.",
        "Remove \"mustAnswer\" from '%s'. If nobody can doubt these signs, accept this with \"other\": \"%s\" and a reason."
            .formatted(signs.id(), other));
  }
}
