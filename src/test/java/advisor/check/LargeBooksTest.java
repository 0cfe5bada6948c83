package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.model.Accepted;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Books with too many answers to try all of them. */
class LargeBooksTest {

  private static Report check(RuleBook book) {
    return new RuleCheck(check -> {}).check(book, CheckRequest.plain());
  }

  /** Sixty rules, each over three neighbouring questions of thirty with four answers. */
  private static RuleBook local(long seed) {
    Random random = new Random(seed);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      questions.add(Books.must(Books.one("q" + i, Books.numbered(4))));
    }
    Books books = books(questions);
    for (int i = 0; i < 60; i++) {
      int first = i * 28 / 60;
      Condition when =
          Condition.Joined.all(
              List.of(
                  Books.is("q" + (first + random.nextInt(3)), "a0", "a" + (1 + random.nextInt(3))),
                  Books.is(
                      "q" + (first + random.nextInt(3)), "a" + (1 + random.nextInt(3)), "a0")));
      String option = random.nextBoolean() ? "physio" : "massage";
      books.rule("r" + i, when, option, 1 + random.nextInt(9));
    }
    return books.book();
  }

  private static Books books(List<Question> questions) {
    Books books = new Books().leads(3, 6).outcome("doctor").source("source", Source.Kind.STUDY);
    questions.forEach(books::ask);
    return books;
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
          .anyMatch(question -> question.changes().orElseThrow().signum() > 0);
    }
  }

  @Test
  void sixtyBoxesAreNoTrouble() {
    Question signs = Books.must(Books.many("signs", Books.numbered(60)));
    Question goal = Books.must(Books.one("goal", Books.numbered(3)));
    Books books = books(List.of(signs, goal));
    for (int i = 0; i < 60; i++) {
      books.stop("s" + i, Books.is("signs", "a" + i), "doctor");
    }
    books.rule("physio", Books.is("goal", "a0", "a2"), "physio", 9);
    books.rule("massage", Books.is("goal", "a1", "a2"), "massage", 9);
    books.accept(
        new Accepted(
            "unsure-not-offered",
            "signs",
            Optional.of("doctor"),
            OptionalInt.empty(),
            "Fewer answers, for the count."));
    Report report = check(books.book());

    assertThat(report.findings()).hasSize(1).allMatch(Finding::isAccepted);
    assertThat(report.figures().outcomes().get("doctor"))
        .isEqualTo(BigInteger.ONE.shiftLeft(60).subtract(BigInteger.ONE));
    assertThat(Found.isSound(report, true)).isTrue();
  }

  @Test
  void whatIsTooLargeIsToldAsNotProvedAndWhatCanIsProvedAllTheSame() {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      questions.add(Books.must(Books.one("q" + i, Books.numbered(2))));
    }
    Books books = books(questions);
    for (int i = 0; i < 30; i++) {
      Condition far = Books.all(Books.is("q" + i, "a0"), Books.is("q" + (59 - i), "a0"));
      books.rule("r" + i, far, i % 2 == 0 ? "physio" : "massage", 1);
    }
    books.rule("never", Books.all(Books.is("q0", "a0"), Books.is("q0", "a1")), "physio", 1);
    Report report = check(books.book());

    assertThat(report.unproved()).isNotEmpty();
    assertThat(report.findings()).extracting(Finding::fault).contains(Fault.NEVER_TRUE);
    assertThat(report.figures().outcomes())
        .as("those that no points decide")
        .containsExactly(Map.entry("doctor", BigInteger.ZERO));
    assertThat(Found.isSound(report, false)).isFalse();
    assertThat(report.unproved())
        .extracting(Report.Unproved::what)
        .contains("never-reached", "no-result", "figures");
    assertThat(report.figures().paths()).isEqualTo(BigInteger.ONE.shiftLeft(60));
    assertThat(report.unproved())
        .extracting(Report.Unproved::what)
        .doesNotContain("never-true", "stop-switched-off", "same-condition");
  }
}
