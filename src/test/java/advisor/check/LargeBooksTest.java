package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.check.report.Report;
import advisor.model.Accepted;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Books of which nobody could try all answers. */
class LargeBooksTest {

  private static Report check(RuleBook book) {
    return new RuleCheck(check -> {}).check(book, Request.plain());
  }

  /** Sixty rules, each over three neighbouring questions of thirty with four answers. */
  private static RuleBook local(long seed) {
    Random random = new Random(seed);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      questions.add(Books.one("q" + i, Condition.ALWAYS, true, 4));
    }
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int first = i * 28 / 60;
      Condition when =
          new Condition.All(
              List.of(
                  Books.is("q" + (first + random.nextInt(3)), 0, 1 + random.nextInt(3)),
                  Books.is("q" + (first + random.nextInt(3)), 1 + random.nextInt(3), 0)));
      String option = random.nextBoolean() ? Books.PHYSIO : Books.MASSAGE;
      rules.add(Books.rule("r" + i, when, option, 1 + random.nextInt(9)));
    }
    return book(questions, List.of(), rules, List.of());
  }

  private static RuleBook book(
      List<Question> questions, List<Stop> stops, List<Rule> rules, List<Accepted> accepted) {
    return Books.book(
        List.of(Books.option(Books.PHYSIO), Books.option(Books.MASSAGE)),
        3,
        6,
        List.of(Books.outcome("doctor")),
        questions,
        stops,
        rules,
        accepted);
  }

  @Test
  void aQuintillionPathsAreCountedToTheLastOne() {
    for (long seed = 0; seed < 3; seed++) {
      Report report = check(local(seed));
      BigInteger sum =
          report.figures().outcomes().values().stream().reduce(BigInteger.ZERO, BigInteger::add);

      assertThat(report.unproved()).isEmpty();
      assertThat(report.figures().paths()).isEqualTo(BigInteger.valueOf(4).pow(30));
      assertThat(sum).isEqualTo(report.figures().paths());
      assertThat(report.figures().questions())
          .allMatch(question -> question.changes().orElseThrow().signum() >= 0);
    }
  }

  @Test
  void sixtyBoxesAreNoTrouble() {
    Question signs = Books.many("signs", Condition.ALWAYS, true, 60, true);
    Question goal = Books.one("goal", Condition.ALWAYS, true, 3);
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      stops.add(Books.stop("s" + i, Books.is("signs", i), "doctor"));
    }
    List<Rule> rules =
        List.of(
            Books.rule("physio", Books.is("goal", 0, 2), Books.PHYSIO, 9),
            Books.rule("massage", Books.is("goal", 1, 2), Books.MASSAGE, 9));
    Report report = check(book(List.of(signs, goal), stops, rules, List.of()));

    assertThat(report.findings()).isEmpty();
    assertThat(report.figures().outcomes().get("doctor"))
        .isEqualTo(BigInteger.ONE.shiftLeft(60).subtract(BigInteger.ONE));
    assertThat(Found.isSound(report, true)).isTrue();
  }

  @Test
  void whatIsTooLargeIsToldAsNotProvedAndIsNotSound() {
    List<Question> questions = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      questions.add(Books.one("q" + i, Condition.ALWAYS, true, 2));
    }
    for (int i = 0; i < 30; i++) {
      Condition far = new Condition.All(List.of(Books.is("q" + i, 0), Books.is("q" + (59 - i), 0)));
      rules.add(Books.rule("r" + i, far, i % 2 == 0 ? Books.PHYSIO : Books.MASSAGE, 1));
    }
    Report report = check(book(questions, List.of(), rules, List.of()));

    assertThat(report.unproved()).isNotEmpty();
    assertThat(Found.isSound(report, false)).isFalse();
    assertThat(report.unproved())
        .extracting(Report.Unproved::what)
        .contains("no-result", "figures");
    assertThat(report.figures().paths()).isEqualTo(BigInteger.ONE.shiftLeft(60));
    assertThat(report.unproved())
        .extracting(Report.Unproved::what)
        .doesNotContain("never-true", "stop-switched-off", "same-condition");
  }
}
