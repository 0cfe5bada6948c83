package advisor.check.decision;

import static advisor.Books.is;
import static advisor.Books.must;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.report.Subject;
import advisor.model.Stop.IfUnsure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code never-reached}: results that nobody can get. */
class NeverReachedTest {

  private static List<Finding> found(Books books) {
    return Found.of(Fault.NEVER_REACHED, books);
  }

  @Test
  void nothingIsFoundWhereEveryResultIsSomebodys() {
    assertThat(found(Found.sound().comparedOnly("nothing"))).isEmpty();
  }

  @Test
  void anOptionThatIsAlwaysBehindIsFound() {
    Books books = Found.sound().rule("more", is("goal", "calm", "both"), "physio", 3);

    assertThat(found(books))
        .extracting(Finding::subject)
        .containsExactly(new Subject(Subject.Kind.OPTION, "massage"));
    assertThat(found(books).get(0).message()).isEqualTo("No given answers end with 'massage'.");
    assertThat(found(books).get(0).isError()).isTrue();
  }

  @Test
  void anOptionThatNeverLeadsByEnoughIsFound() {
    assertThat(found(Found.sound().leads(3, 3))).isEmpty();
    assertThat(found(Found.sound().leads(4, 4)))
        .extracting(finding -> finding.subject().id())
        .containsExactly("physio", "massage");
  }

  @Test
  void eitherIsFoundWhereOneAlwaysLeadsByEnough() {
    Books books = Found.sound().rule("tips", is("goal", "both"), "physio", 1);

    assertThat(found(books)).extracting(Finding::subject).containsExactly(Subject.key("either"));
    assertThat(found(books).get(0).message()).contains("'either'");
    assertThat(found(books).get(0).suggestion().orElseThrow()).startsWith("Raise leadNeeded");
  }

  @Test
  void thatABookAlwaysDecidesMayBeAccepted() {
    Books books =
        Found.sound()
            .rule("tips", is("goal", "both"), "physio", 1)
            .accept("never-reached", "either", "It always decides.")
            .accept("never-reached", "massage", "Nobody is.");

    assertThat(found(books)).extracting(Finding::isAccepted).containsExactly(true);
    Books behind = books.rule("more", is("goal", "calm", "both"), "physio", 9);
    assertThat(found(behind))
        .as("an option that nobody gets is no such thing")
        .filteredOn(finding -> finding.subject().id().equals("massage"))
        .extracting(Finding::isAccepted)
        .containsExactly(false);
  }

  @Test
  void thatUnknownIsNotReachedIsAsItShouldBe() {
    Report report = Found.check(Found.sound(), CheckRequest.plain());

    assertThat(report.figures().outcomes().get("unknown")).isZero();
    assertThat(found(Found.sound())).isEmpty();
  }

  @Test
  void aStopOutcomeThatNoStopLeadsToIsFound() {
    assertThat(found(Found.sound().outcome("emergency")))
        .extracting(Finding::subject)
        .containsExactly(new Subject(Subject.Kind.STOP_OUTCOME, "emergency"));
  }

  @Test
  void notSureIsAWayToAStopOutcomeIfItCanBeAnswered() {
    Books unsure =
        Found.sound().outcome("emergency").ask(one("neck", "stiff", "free")).outcome("nurse");
    Books stopping = unsure.stop("stiff", is("neck", "stiff"), "emergency", IfUnsure.STOP, "nurse");
    assertThat(found(stopping)).isEmpty();

    Books answered =
        Found.sound()
            .outcome("emergency")
            .ask(must(one("neck", "stiff", "free")))
            .outcome("nurse")
            .stop("stiff", is("neck", "stiff"), "emergency", IfUnsure.STOP, "nurse");
    assertThat(found(answered))
        .extracting(finding -> finding.subject().id())
        .containsExactly("nurse");
  }

  @Test
  void notSureMayLeadOnToTheQuestionThatStops() {
    Books books =
        Found.sound()
            .outcome("emergency")
            .ask(one("first", "a", "b"))
            .ask(when(Books.not(is("first", "a", "b")), one("second", "a", "b")))
            .stop("second", is("second", "a"), "emergency");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void aStopThatAnEarlierOneAlwaysForestallsLeadsNowhere() {
    Books books =
        Found.sound()
            .outcome("emergency")
            .ask(when(is("signs", "fever"), one("neck", "stiff", "free")))
            .stop("stiff", is("neck", "stiff"), "emergency");

    assertThat(found(books))
        .extracting(finding -> finding.subject().id())
        .containsExactly("emergency");
  }
}
