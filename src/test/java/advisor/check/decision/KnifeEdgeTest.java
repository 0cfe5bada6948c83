package advisor.check.decision;

import static advisor.Books.is;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code knife-edge}: results that depend on one point. */
class KnifeEdgeTest {

  /** One goal, each of whose answers has its own lead, and no stops: one path for each answer. */
  private static Books leading(int needed, int clear, int... leads) {
    String[] goals = new String[leads.length + 1];
    goals[leads.length] = "calm";
    Books books = new Books().leads(needed, clear);
    for (int i = 0; i < leads.length; i++) {
      goals[i] = "goal" + i;
      books.rule("rule" + i, is("goal", goals[i]), "physio", leads[i]);
    }
    return books.ask(one("goal", goals)).rule("calm", is("goal", "calm"), "massage", 9);
  }

  private static List<String> found(Books books) {
    return Found.subjects(Fault.KNIFE_EDGE, books);
  }

  @Test
  void nothingIsFoundWhereEveryLeadIsFarFromBothThresholds() {
    assertThat(found(leading(3, 6, 1, 8, 9))).isEmpty();
  }

  @Test
  void aLeadThatJustReachesTheOneNeededIsFound() {
    Books books = leading(3, 6, 3, 8, 9);
    Finding finding = Found.only(Fault.KNIFE_EDGE, books);

    assertThat(finding.subject()).isEqualTo(Subject.threshold("leadNeeded", 3));
    assertThat(finding.isError()).isFalse();
    assertThat(finding.message())
        .isEqualTo(
            "Of the paths without a stop, the outcome would change on 0 of 4 (0.0%) if it were 2, and"
                + " on 1 of 4 (25.0%) if it were 4 (counts of paths, not probabilities).");
    assertThat(finding.witness()).contains(Books.answers("goal=goal0"));
  }

  @Test
  void aLeadThatJustMissesItIsFoundAndShown() {
    Finding finding = Found.only(Fault.KNIFE_EDGE, leading(3, 6, 8, 2, 2));

    assertThat(finding.message()).contains("2 of 4 (50.0%) if it were 2, and on 0 of 4 (0.0%)");
    assertThat(finding.witness()).contains(Books.answers("goal=goal1"));
  }

  @Test
  void aPathThatWouldLoseItsResultIsShownRatherThanOneThatWouldGainAnother() {
    assertThat(Found.only(Fault.KNIFE_EDGE, leading(3, 6, 2, 8, 3)).witness())
        .contains(Books.answers("goal=goal2"));
  }

  @Test
  void theClearLeadDecidesTheStrengthAlone() {
    Books books = leading(1, 6, 3, 6, 9);
    Finding finding = Found.only(Fault.KNIFE_EDGE, books);

    assertThat(finding.subject()).isEqualTo(Subject.threshold("clearLead", 6));
    assertThat(finding.message())
        .startsWith(
            "Of the paths without a stop, the strength would change on 0 of 4 (0.0%) if it were 5, and on 1 of 4 (25.0%)");
    assertThat(Found.shown(finding, books).outcome().strength()).contains(Strength.CLEAR);
    assertThat(Found.only(Fault.KNIFE_EDGE, leading(1, 6, 3, 5, 9)).witness())
        .contains(Books.answers("goal=goal1"));
  }

  @Test
  void aThresholdThatCannotBeLowerIsOnlyTriedHigher() {
    Books books = leading(1, 1, 1, 9);

    assertThat(Found.of(Fault.KNIFE_EDGE, books))
        .extracting(Finding::message)
        .containsExactly(
            "Of the paths without a stop, the outcome would change on 1 of 3 (33.3%) if it were 2"
                + " (counts of paths, not probabilities).",
            "Of the paths without a stop, the strength would change on 1 of 3 (33.3%) if it were 2"
                + " (counts of paths, not probabilities).");
  }

  @Test
  void pathsThatAStopEndsDoNotCount() {
    Books stopped = leading(3, 6, 3, 8, 9).outcome("doctor");

    assertThat(found(stopped.stop("stop", is("goal", "goal0"), "doctor"))).isEmpty();
  }

  @Test
  void whereNothingIsKnownNoPointIsMissing() {
    Books books =
        new Books()
            .leads(1, 5)
            .ask(one("goal", "pain", "calm", "other"))
            .rule("pain", is("goal", "pain"), "physio", 9)
            .rule("calm", is("goal", "calm"), "massage", 9);

    assertThat(found(books)).isEmpty();
  }
}
