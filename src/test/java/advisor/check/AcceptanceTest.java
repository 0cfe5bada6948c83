package advisor.check;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static advisor.model.Caution.Level.WAIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import advisor.Books;
import advisor.RandomBooks;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.report.Subject;
import advisor.model.Accepted;
import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Source;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Acceptances of warnings, and {@code accepted-in-vain}. */
class AcceptanceTest {

  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.parse("2027-01-01"));

  /** A book with one warning: the question about the weather never matters. */
  private static Books withWeather() {
    return Found.sound()
        .leads(2, 2)
        .source("source", Source.Kind.STUDY)
        .ask(one("weather", "sun", "rain"));
  }

  private static Report check(Books books) {
    return Found.check(books, CheckRequest.plain());
  }

  @Test
  void aWarningThatIsAcceptedCarriesItsReasonAndCountsNoMore() {
    Report before = check(withWeather());
    Report after = check(withWeather().accept("never-matters", "weather", "To begin a talk."));

    assertThat(Found.isSound(before, true)).isFalse();
    assertThat(before.findings()).extracting(Finding::isAccepted).containsExactly(false);
    assertThat(Found.isSound(after, true)).isTrue();
    assertThat(after.findings())
        .extracting(Finding::accepted)
        .containsExactly(Optional.of("To begin a talk."));
  }

  @Test
  void aWarningAloneIsSoundUnlessOneIsStrict() {
    assertThat(Found.isSound(check(withWeather()), false)).isTrue();
  }

  @Test
  void theSubjectAndTheSortMustBothFit() {
    Books otherSubject = withWeather().accept("never-matters", "goal", "Reason.");
    Books otherSort = withWeather().accept("never-decisive", "weather", "Reason.");

    for (Books books : List.of(otherSubject, otherSort)) {
      assertThat(check(books).findings())
          .extracting(Finding::fault)
          .containsExactly(Fault.NEVER_MATTERS, Fault.ACCEPTED_IN_VAIN);
      assertThat(check(books).findings()).noneMatch(Finding::isAccepted);
    }
  }

  /** Cases: a book with a finding, and a book in which the same finding is worse. */
  static Stream<Arguments> worse() {
    Condition pain = is("goal", "pain");
    Condition calm = is("goal", "calm");
    Books noGel = Found.sound().ask(when(pain, one("gel", "yes", "no")));
    Books noCup = Found.sound().ask(when(pain, one("gel", "yes", "no")));
    noCup.ask(when(pain, one("cup", "yes", "no")));
    Books mind = Found.sound().caution("mind", calm, WAIT, Optional.of("massage"));
    Books more = Found.sound().caution("mind", calm, WAIT, Optional.of("massage"));
    Books must = Found.sound().ask(must(many("skin", "rash"))).outcome("emergency");
    Books worse =
        new Books().outcome("emergency").outcome("doctor").ask(must(many("skin", "rash")));
    Books late = withWeather().ask(many("skin", "rash"));
    Books later = withWeather().ask(one("food", "soup", "fish")).ask(many("skin", "rash"));
    return Stream.of(
        arguments(
            accepted("said-unasked", "dry", "gel", 0),
            noGel.remark("dry", not(is("gel", "yes"))),
            noCup.remark("dry", not(any(is("gel", "yes"), is("cup", "yes"))))),
        arguments(
            accepted("against-own-caution", "massage", "mind", 0),
            mind,
            more.caution("rest", calm, WAIT, Optional.of("massage"))),
        arguments(
            accepted("unsure-not-offered", "skin", "doctor", 0),
            must.stop("rash", is("skin", "rash"), "doctor"),
            worse.stop("rash", is("skin", "rash"), "emergency")),
        arguments(
            accepted("signs-asked-late", "skin", "goal,weather", 0),
            late.stop("rash", is("skin", "rash"), "doctor"),
            later.stop("rash", is("skin", "rash"), "doctor")));
  }

  @ParameterizedTest
  @MethodSource("worse")
  void whatHasBecomeWorseIsFoundAgain(Accepted acceptance, Books books, Books worse) {
    assertThat(judged(acceptance, books)).containsExactly(true);
    assertThat(judged(acceptance, worse)).containsExactly(false);
  }

  private static List<Boolean> judged(Accepted acceptance, Books books) {
    return check(books.accept(acceptance)).findings().stream()
        .filter(each -> each.id().equals(acceptance.finding()))
        .filter(each -> each.subject().id().equals(acceptance.subject()))
        .map(Finding::isAccepted)
        .toList();
  }

  @Test
  void whatTheAdviceSaysToWriteAcceptsIt() {
    Pattern written =
        Pattern.compile(
            "accept this with (?:\"other\": \"(.+?)\" and |\"value\": (\\d+) and )?a reason");
    Set<Fault> seen = EnumSet.noneOf(Fault.class);
    for (int seed = 0; seed < 150; seed++) {
      RuleBook book = new RandomBooks(seed).book();
      for (Finding each : new RuleCheck(check -> {}).check(book, CheckRequest.plain()).findings()) {
        Matcher advice = written.matcher(each.suggestion().orElseThrow());
        if (advice.find()) {
          Accepted accepted =
              new Accepted(
                  each.id(),
                  each.subject().id(),
                  Optional.ofNullable(advice.group(1)),
                  advice.group(2) == null
                      ? OptionalInt.empty()
                      : OptionalInt.of(Integer.parseInt(advice.group(2))),
                  "So.");
          assertThat(new Acceptance(List.of(accepted), Set.of()).judged(List.of(each)))
              .as("book %s, %s", seed, each)
              .allMatch(Finding::isAccepted);
          seen.add(each.fault());
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(12);
  }

  @Test
  void ofAWarningAboutTwoRulesThePairIsAcceptedAndOfAThresholdItsValue() {
    Books pair = Found.sound().rule("again", is("goal", "pain"), "physio", 3);
    Books once = pair.accept(accepted("same-condition", "again", "pain", 0));
    assertThat(Found.only(Fault.SAME_CONDITION, once).isAccepted()).isTrue();

    Books other = Found.sound().rule("again", is("goal", "pain"), "physio", 3);
    other.accept(accepted("same-condition", "again", "calm", 0));
    assertThat(Found.only(Fault.SAME_CONDITION, other).isAccepted()).isFalse();
    assertThat(Found.only(Fault.ACCEPTED_IN_VAIN, other).message())
        .isEqualTo(
            "The file accepts 'same-condition' for 'again' with \"other\": \"calm\", but now it is"
                + " found with \"other\": \"pain\".");
    assertThat(Found.only(Fault.ACCEPTED_IN_VAIN, other).suggestion().orElseThrow())
        .startsWith("If a warning is acceptable too");
  }

  @Test
  void anAcceptedThresholdIsToldAgainOnceItIsAnother() {
    Books now = Found.sound().leads(3, 9).accept(accepted("knife-edge", "leadNeeded", "", 3));
    Books before = Found.sound().leads(3, 9).accept(accepted("knife-edge", "leadNeeded", "", 2));

    assertThat(Found.only(Fault.KNIFE_EDGE, now).isAccepted()).isTrue();
    assertThat(Found.only(Fault.KNIFE_EDGE, before).isAccepted()).isFalse();
    assertThat(Found.only(Fault.ACCEPTED_IN_VAIN, before).message())
        .endsWith("with \"value\": 2, but now it is found with \"value\": 3.");
  }

  private static Accepted accepted(String finding, String subject, String other, int value) {
    return new Accepted(
        finding,
        subject,
        Optional.of(other).filter(rule -> !rule.isEmpty()),
        value == 0 ? OptionalInt.empty() : OptionalInt.of(value),
        "Reason.");
  }

  @Test
  void anErrorIsNeverAccepted() {
    Books books =
        withWeather()
            .rule("never", all(is("goal", "pain"), is("goal", "calm")), "physio", 1)
            .accept("never-true", "never", "It may come true one day.");
    Report report = check(books);

    assertThat(Found.isSound(report, false)).isFalse();
    assertThat(report.findings().get(0).fault()).isEqualTo(Fault.NEVER_TRUE);
    assertThat(report.findings().get(0).isAccepted()).isFalse();
    assertThat(report.findings())
        .extracting(Finding::fault)
        .containsExactly(Fault.NEVER_TRUE, Fault.NEVER_MATTERS, Fault.ACCEPTED_IN_VAIN);
    assertThat(report.findings().get(2).message())
        .endsWith("for 'never', but now it is found as an error that cannot be accepted.");
  }

  @Test
  void whatIsAcceptedAndNotThereIsAWarning() {
    Finding vain =
        Found.only(
            Fault.ACCEPTED_IN_VAIN, withWeather().accept("knife-edge", "leadNeeded", "Reason."));

    assertThat(vain.subject()).isEqualTo(Subject.acceptance(0, "leadNeeded"));
    assertThat(vain.isError()).isFalse();
    assertThat(vain.message())
        .isEqualTo("The file accepts 'knife-edge' for 'leadNeeded', but there is no such warning.");
  }

  @Test
  void whatThisRunDidNotLookForIsNotAcceptedInVain() {
    Books coverage = withWeather().accept("not-covered", "goal=pain", "Later.");
    Books review = withWeather().accept("review-overdue", "review", "Next month.");
    CheckRequest scenarios = new CheckRequest(Optional.empty(), Optional.of(List.of()));
    CheckRequest today = new CheckRequest(TODAY, Optional.empty());

    assertThat(Found.of(Fault.ACCEPTED_IN_VAIN, coverage)).isEmpty();
    assertThat(Found.of(Fault.ACCEPTED_IN_VAIN, coverage, today)).isEmpty();
    assertThat(Found.of(Fault.ACCEPTED_IN_VAIN, review)).isEmpty();
    assertThat(Found.of(Fault.ACCEPTED_IN_VAIN, review, scenarios)).isEmpty();
    assertThat(Found.of(Fault.ACCEPTED_IN_VAIN, review, today)).hasSize(1);
  }

  @Test
  void coverageThatWasLookedForIsAcceptedOrAcceptedInVain() {
    CheckRequest scenarios = new CheckRequest(Optional.empty(), Optional.of(List.of()));
    Books there = withWeather().accept("not-covered", "goal=pain", "Later.");
    Books not = withWeather().accept("not-covered", "goal=calm-down", "Later.");

    assertThat(Found.of(Fault.NOT_COVERED, there, scenarios))
        .filteredOn(Finding::isAccepted)
        .extracting(finding -> finding.subject().id())
        .containsExactly("goal=pain");
    assertThat(Found.of(Fault.ACCEPTED_IN_VAIN, not, scenarios)).hasSize(1);
  }

  @Test
  void whatAnotherAcceptanceCoversIsNotFoundInstead() {
    Books books =
        Found.sound()
            .rule("again", is("goal", "pain"), "physio", 3)
            .accept(accepted("same-condition", "again", "pain", 0))
            .accept(accepted("same-condition", "again", "gone", 0));

    assertThat(Found.only(Fault.ACCEPTED_IN_VAIN, books).message())
        .contains("\"gone\", but there is no such warning");
  }

  @Test
  void whatCouldNotBeProvedIsNotAcceptedInVain() {
    Acceptance acceptance =
        new Acceptance(List.of(accepted("knife-edge", "leadNeeded", "", 2)), Set.of("knife-edge"));

    assertThat(acceptance.judged(List.of())).isEmpty();
  }

  @Test
  void ofTwoReasonsForTheSameTheFirstIsTold() {
    Books books =
        withWeather()
            .accept("never-matters", "weather", "First.")
            .accept("never-matters", "weather", "Second.");

    assertThat(check(books).findings())
        .extracting(Finding::accepted)
        .containsExactly(Optional.of("First."));
  }

  @Test
  void anErrorThatCanBeAcceptedWhenItIsMendedIsNotToBeTakenOut() {
    Books books =
        Found.sound()
            .ask(one("sleep", "well", "badly"))
            .accept("no-result", "unknown", "They are told whom to ask.")
            .leads(9, 9);

    assertThat(Found.only(Fault.ACCEPTED_IN_VAIN, books).suggestion().orElseThrow())
        .endsWith("An error has to be corrected; then see whether the acceptance holds again.");
  }
}
