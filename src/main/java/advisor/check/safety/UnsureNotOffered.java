package advisor.check.safety;

import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import java.util.stream.Stream;

/**
 * A list of signs that does not take "not sure": who doubts a sign must tick it, or say that it is
 * not there.
 */
public final class UnsureNotOffered implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    return SignLists.of(book).filter(Question::mustAnswer).map(UnsureNotOffered::finding);
  }

  private static Finding finding(Question list) {
    return Finding.of(
        Fault.UNSURE_NOT_OFFERED,
        Subject.question(list.id()),
        "A stop rests on this list, and \"mustAnswer\" takes \"not sure\" away: whoever doubts a sign"
            + " has to tick it, or to say \"none of these\". What \"ifUnsure\" and \"goIfUnsure\" say of a"
            + " doubt here never counts.",
        "Remove \"mustAnswer\" from '%s'.".formatted(list.id()));
  }
}
