package advisor.check.safety;

import static advisor.Books.is;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code always-stopped}: nobody is ever recommended anything. */
class AlwaysStoppedTest {

  private static Books stopping(Books books, String... goals) {
    return books.stop("goal", is("goal", goals), "doctor");
  }

  @Test
  void aStopForEverybodyIsFoundAndAllThatFollowsFromItNamesIt() {
    Books books = stopping(Found.sound(), "pain", "calm", "both");
    List<Finding> findings = Found.check(books, CheckRequest.plain()).findings();
    Finding root = findings.get(0);

    assertThat(root.fault()).isEqualTo(Fault.ALWAYS_STOPPED);
    assertThat(root.subject()).isEqualTo(Subject.stop("goal"));
    assertThat(Found.shown(root, books).isStop()).isTrue();
    assertThat(findings)
        .filteredOn(finding -> !finding.cause().equals(Optional.of(root)))
        .extracting(Finding::fault)
        .as("what is left once the stop is gone")
        .containsExactly(Fault.ALWAYS_STOPPED, Fault.UNSOURCED_STOP, Fault.UNSOURCED_STOP);
  }

  @Test
  void onlyTheStopIsNamedWithoutWhichSomebodyWouldGoOn() {
    Books two = stopping(Found.sound(), "pain", "calm").stop("both", is("goal", "both"), "doctor");
    Books alike = stopping(stopping(Found.sound(), "pain", "calm", "both"), "pain", "calm", "both");

    assertThat(Found.subjects(Fault.ALWAYS_STOPPED, two)).containsExactly("goal", "both");
    assertThat(Found.of(Fault.ALWAYS_STOPPED, two).get(0).message())
        .startsWith("Whatever the answers, this stop or another one ends the interview,");
    assertThat(Found.subjects(Fault.ALWAYS_STOPPED, alike))
        .as("each of them is enough")
        .containsExactly("stops");
    assertThat(Found.of(Fault.NEVER_REACHED, alike))
        .isNotEmpty()
        .allMatch(finding -> finding.cause().isPresent());
  }

  @Test
  void oneWhoGoesOnIsEnough() {
    assertThat(Found.of(Fault.ALWAYS_STOPPED, stopping(Found.sound(), "pain", "calm"))).isEmpty();
  }
}
