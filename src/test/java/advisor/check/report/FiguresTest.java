package advisor.check.report;

import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.query.CheckRequest;
import advisor.model.Condition;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Counts of paths, small enough to count by hand. */
class FiguresTest {

  private static Figures of(Books books) {
    return Found.check(books, CheckRequest.plain()).figures();
  }

  private static BigInteger count(long paths) {
    return BigInteger.valueOf(paths);
  }

  @Test
  void aPathIsASetOfAnswersUpToWhereAStopEndsIt() {
    Figures figures = of(Found.sound());

    assertThat(figures.paths()).as("fever, or none and one of three").isEqualTo(4);
    assertThat(figures.outcomes())
        .containsExactly(
            Map.entry("physio", count(1)),
            Map.entry("massage", count(1)),
            Map.entry("either", count(1)),
            Map.entry("unknown", count(0)),
            Map.entry("doctor", count(1)));
  }

  @Test
  void aListToTickHasAPathForEverySetOfTicks() {
    assertThat(of(new Books().ask(many("ticks", "a", "b", "c"))).paths()).isEqualTo(8);
    assertThat(of(new Books().ask(some(many("ticks", "a", "b", "c")))).paths()).isEqualTo(7);
    assertThat(of(ticking(is("ticks", "a"))).outcomes().get("physio")).isEqualTo(4);
    assertThat(of(ticking(is("ticks", "a", "b"))).outcomes().get("physio")).isEqualTo(6);
  }

  private static Books ticking(Condition when) {
    return new Books().ask(many("ticks", "a", "b", "c")).rule("rule", when, "physio", 1);
  }

  @Test
  void aQuestionCountsWhereItIsAskedAndWhereAnotherAnswerMayLeadElsewhere() {
    Books books =
        Found.sound()
            .ask(when(is("goal", "both"), one("tips", "yes", "no")))
            .rule("tips", is("tips", "yes"), "physio", 1);
    Map<String, Figures.OfQuestion> questions =
        of(books).questions().stream()
            .collect(Collectors.toMap(Figures.OfQuestion::question, Function.identity()));

    assertThat(questions.get("signs"))
        .isEqualTo(new Figures.OfQuestion("signs", count(5), Optional.of(count(5))));
    assertThat(questions.get("goal"))
        .isEqualTo(new Figures.OfQuestion("goal", count(4), Optional.of(count(4))));
    assertThat(questions.get("tips"))
        .isEqualTo(new Figures.OfQuestion("tips", count(2), Optional.of(count(2))));
  }

  @Test
  void aThresholdCountsThePathsThatOnePointMoreOrLessWouldChange() {
    assertThat(of(Found.sound().leads(1, 3)).thresholds())
        .containsExactly(
            new Figures.OfThreshold("leadNeeded", 1, Optional.empty(), count(0)),
            new Figures.OfThreshold("clearLead", 3, Optional.of(count(0)), count(2)));
    assertThat(of(Found.sound().leads(3, 4)).thresholds())
        .containsExactly(
            new Figures.OfThreshold("leadNeeded", 3, Optional.of(count(0)), count(2)),
            new Figures.OfThreshold("clearLead", 4, Optional.of(count(2)), count(0)));
    assertThat(of(Found.sound().leads(4, 4)).thresholds().get(0).ifLower()).contains(count(2));
  }

  @Test
  void aRuleHasTheRangeOfPointsThatKeepsEveryOutcome() {
    assertThat(of(Found.sound()).rules())
        .as("with other points, those who want both would be told something else")
        .containsExactly(
            new Figures.OfPoints("pain", 3, 3, 3), new Figures.OfPoints("calm", 3, 3, 3));
    Books apart =
        new Books()
            .leads(2, 3)
            .ask(one("goal", "pain", "calm"))
            .rule("pain", is("goal", "pain"), "physio", 3)
            .rule("calm", is("goal", "calm"), "massage", 3)
            .rule("against", is("goal", "pain"), "massage", 1);
    assertThat(of(apart).rules())
        .containsExactly(
            new Figures.OfPoints("pain", 3, 3, 9),
            new Figures.OfPoints("calm", 3, 2, 9),
            new Figures.OfPoints("against", 1, 1, 1));
  }

  @Test
  void aRuleThatNeverCountsMayHaveAnyPoints() {
    assertThat(of(Found.sound().rule("masked", is("signs", "fever"), "physio", 5)).rules().get(2))
        .isEqualTo(new Figures.OfPoints("masked", 5, 1, 9));
  }
}
