package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import org.junit.jupiter.api.Test;

/** {@code never-asked}: a question that nobody is asked. */
class NeverAskedTest {

  private static Books asking(Condition askWhen) {
    return Found.sound()
        .ask(when(askWhen, one("rest", "yes", "no")))
        .rule("rest", is("rest", "yes"), "physio", 9);
  }

  @Test
  void aQuestionWhoseConditionCannotHoldIsFoundAndWhatHangsOnItFollows() {
    Books books = asking(all(is("signs", "fever"), is("goal", "pain")));
    Finding root = Found.only(Fault.NEVER_ASKED, books);

    assertThat(root.subject()).isEqualTo(Subject.question("rest"));
    assertThat(root.isError()).isTrue();
    assertThat(Found.only(Fault.NEVER_TRUE, books).cause()).contains(root);
  }

  @Test
  void whatOnlyThoseAreAskedWhoAreNotSureIsAsked() {
    Condition both = all(is("goal", "pain"), is("goal", "calm"));

    assertThat(Found.of(Fault.NEVER_ASKED, asking(both))).isEmpty();
    assertThat(Found.of(Fault.NEVER_ASKED, asking(is("goal", "pain")))).isEmpty();
  }

  @Test
  void aFaultOfItsOwnDoesNotFollow() {
    Books books =
        asking(all(is("signs", "fever"), is("goal", "pain")))
            .rule("never", all(is("goal", "pain"), is("goal", "calm")), "physio", 1);

    assertThat(Found.of(Fault.NEVER_TRUE, books))
        .extracting(finding -> finding.cause().isPresent())
        .containsExactly(true, false);
  }
}
