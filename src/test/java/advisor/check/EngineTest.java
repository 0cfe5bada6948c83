package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Accepted;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The proof agrees with trying every set of answers, on books that nobody would write. */
class EngineTest {

  private static final int ALL_BOOKS = 400;

  /** A mutation run uses fewer books, in which not every kind of finding occurs. */
  private static final int BOOKS = Integer.getInteger("books", ALL_BOOKS);

  /** The checks on given answers; the others are in {@link NotSureTest}. */
  private static final Set<Fault> COMPARED =
      EnumSet.of(
          Fault.NEVER_REACHED,
          Fault.NO_RESULT,
          Fault.SAME_CONDITION,
          Fault.OPPOSING_RULES,
          Fault.NEVER_MATTERS);

  private static final int WIDE_BOOKS = 40;
  private static final int MOST_WALKED = 50_000;

  private final Set<String> seen = new TreeSet<>();

  private static Report report(RuleBook book) {
    return new RuleCheck(check -> {}).check(book, CheckRequest.plain());
  }

  @Test
  void outcomes_of_books_of_many_rules_are_as_many_as_walking_every_path_gives() {
    int compared = 0;
    for (int seed = 0; seed < WIDE_BOOKS; seed++) {
      RuleBook book = TinyBooks.wide(seed);
      Figures figures = report(book).figures();
      if (figures.paths().compareTo(BigInteger.valueOf(MOST_WALKED)) <= 0) {
        Evaluator evaluator = Evaluator.compile(book);
        BigInteger[] walked = new BigInteger[evaluator.outcomes().ids().size()];
        Arrays.fill(walked, BigInteger.ZERO);
        walkOn(evaluator, evaluator.questions().unanswered(), walked);
        assertThat(figures.outcomes().values()).as("book %s", seed).containsExactly(walked);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(WIDE_BOOKS / 2);
  }

  private static void walkOn(Evaluator evaluator, long[] given, BigInteger[] walked) {
    Walk walk = evaluator.walk(given);
    if (walk.end() != Walk.End.UNANSWERED) {
      int outcome = evaluator.verdict(walk).outcome();
      walked[outcome] = walked[outcome].add(BigInteger.ONE);
      return;
    }
    Question question = evaluator.book().questions().get(walk.position());
    for (Response response : Oracle.responses(question, false)) {
      long[] more = given.clone();
      more[walk.position()] = AnswerBits.of(question, response);
      walkOn(evaluator, more, walked);
    }
  }

  @Test
  void every_finding_and_figure_is_the_one_that_trying_all_answers_gives() {
    for (int seed = 0; seed < BOOKS; seed++) {
      RuleBook book = TinyBooks.telling(seed);
      Oracle oracle = new Oracle(book);
      Report report = report(book);
      assertThat(report.unproved()).as("book %s", seed).isEmpty();
      assertThat(told(report)).as("book %s", seed).isEqualTo(oracle.findings());
      figuresAgree(seed, book, oracle, report.figures());
      witnessesAreComplete(seed, book, report);
      nothingToldHangsOnWhatNeverMatters(seed, oracle, report);
    }
    if (BOOKS >= ALL_BOOKS) {
      everySortOfFindingOccurred();
    }
  }

  private static void nothingToldHangsOnWhatNeverMatters(int seed, Oracle oracle, Report report) {
    assertThat(report.findings())
        .as("book %s", seed)
        .filteredOn(finding -> finding.fault() == Fault.NEVER_MATTERS)
        .noneMatch(finding -> oracle.changesWhatIsTold(finding.subject().id()));
  }

  @Test
  void no_result_is_accepted_just_where_all_who_come_to_it_are_told_whom_to_ask() {
    int told = 0;
    int alone = 0;
    for (int seed = 0; seed < BOOKS; seed++) {
      RuleBook book = advising(TinyBooks.of(seed));
      Oracle oracle = new Oracle(book);
      if (oracle.outcome("unknown") > 0) {
        boolean left = oracle.leavesAlone();
        assertThat(report(book).findings())
            .as("book %s", seed)
            .filteredOn(finding -> finding.fault() == Fault.NO_RESULT)
            .extracting(Finding::isAccepted)
            .containsExactly(!left);
        told += left ? 0 : 1;
        alone += left ? 1 : 0;
      }
    }
    assertThat(told).isGreaterThan(BOOKS / 20);
    assertThat(alone).isGreaterThan(BOOKS / 20);
  }

  /** Adds a caution that says whom to ask first where the first rule is not true. */
  private static RuleBook advising(RuleBook book) {
    Caution caution =
        new Caution(
            "ask",
            new Condition.Not(book.rules().get(0).when()),
            Caution.Level.ASK_FIRST,
            Optional.of("somebody"),
            Optional.empty(),
            "Ask.",
            Books.cite("study"));
    Accepted accepted =
        new Accepted("no-result", "unknown", Optional.empty(), OptionalInt.empty(), "They ask.");
    return Books.framedAs(book)
        .stops(book.stops())
        .caution(caution)
        .rules(book.rules())
        .accept(accepted)
        .book();
  }

  private void everySortOfFindingOccurred() {
    assertThat(seen)
        .as("sorts of findings that occurred")
        .containsExactlyElementsOf(COMPARED.stream().map(Fault::id).sorted().toList());
  }

  private Set<String> told(Report report) {
    Set<String> told = new TreeSet<>();
    for (Finding finding : report.findings()) {
      if (COMPARED.contains(finding.fault())) {
        told.add(finding.fault().id() + " " + finding.subject().id());
        seen.add(finding.fault().id());
      }
    }
    return told;
  }

  private static void figuresAgree(int seed, RuleBook book, Oracle oracle, Figures figures) {
    assertThat(figures.paths()).as("book %s", seed).isEqualTo(count(oracle.paths().size()));
    figures
        .outcomes()
        .forEach(
            (outcome, paths) ->
                assertThat(paths)
                    .as("book %s, %s", seed, outcome)
                    .isEqualTo(count(oracle.outcome(outcome))));
    for (Figures.OfQuestion figure : figures.questions()) {
      Question question = book.question(figure.question()).orElseThrow();
      assertThat(figure.changes())
          .as("book %s, %s", seed, question.id())
          .contains(count(oracle.changed(question)));
    }
    thresholdsAgree(seed, book, oracle, figures);
    for (Figures.OfPoints figure : figures.rules()) {
      rangeAgrees(seed, book, oracle, figure);
    }
  }

  private static void thresholdsAgree(int seed, RuleBook book, Oracle oracle, Figures figures) {
    int needed = book.decision().leadNeeded();
    int clear = book.decision().clearLead();
    Figures.OfThreshold lead = figures.thresholds().get(0);
    Figures.OfThreshold strength = figures.thresholds().get(1);
    assertThat(lead.ifHigher())
        .as("book %s", seed)
        .isEqualTo(count(oracle.changedAt(needed + 1, clear, false)));
    assertThat(strength.ifHigher())
        .as("book %s", seed)
        .isEqualTo(count(oracle.changedAt(needed, clear + 1, true)));
    Optional<BigInteger> lower =
        needed == 1
            ? Optional.empty()
            : Optional.of(count(oracle.changedAt(needed - 1, clear, false)));
    assertThat(lead.ifLower()).as("book %s", seed).isEqualTo(lower);
  }

  private static void rangeAgrees(int seed, RuleBook book, Oracle oracle, Figures.OfPoints figure) {
    Rule rule =
        book.rules().stream().filter(each -> each.id().equals(figure.rule())).findFirst().get();
    for (int points = 1; points <= 9; points++) {
      boolean within = points >= figure.least() && points <= figure.most();
      boolean beside = points == figure.least() - 1 || points == figure.most() + 1;
      if (within || beside) {
        assertThat(oracle.keepsOutcomes(rule, points))
            .as("book %s, %s with %s points", seed, rule.id(), points)
            .isEqualTo(within);
      }
    }
  }

  private static void witnessesAreComplete(int seed, RuleBook book, Report report) {
    Evaluator evaluator = Evaluator.compile(book);
    for (Finding finding : report.findings()) {
      finding
          .witness()
          .ifPresent(
              answers -> {
                Walk walk = evaluator.walk(answers);
                assertThat(walk.end())
                    .as("book %s, %s", seed, finding)
                    .isNotEqualTo(Walk.End.UNANSWERED);
                assertThat(evaluator.questions().answers(walk.marks()))
                    .as("book %s, %s", seed, finding)
                    .isEqualTo(answers);
              });
    }
  }

  private static BigInteger count(long paths) {
    return BigInteger.valueOf(paths);
  }
}
