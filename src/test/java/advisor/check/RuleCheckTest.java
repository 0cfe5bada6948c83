package advisor.check;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.model.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A run of all checks. */
class RuleCheckTest {

  /** Every fault with a check of its own: one is found before any check runs, one after all. */
  private static final List<Fault> CHECKED =
      Arrays.stream(Fault.values())
          .filter(fault -> fault != Fault.UNREADABLE && fault != Fault.ACCEPTED_IN_VAIN)
          .toList();

  @Test
  void everyCheckHasATestOfItsName() {
    for (Fault fault : CHECKED) {
      String name = camelCase(fault.id()) + "Test";
      assertThat(List.of("advisor.check.decision.", "advisor.check.safety."))
          .as(name)
          .filteredOn(room -> exists(room + name))
          .hasSize(1);
    }
  }

  private static boolean exists(String name) {
    try {
      return !Class.forName(name).isInterface();
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String camelCase(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  @Test
  void eachCheckIsToldAsItBegins() {
    List<Fault> told = new ArrayList<>();
    new RuleCheck(told::add).check(Found.sound().book(), CheckRequest.plain());

    assertThat(told).containsExactlyElementsOf(CHECKED);
  }

  @Test
  void errorsComeBeforeWarningsAndEachInTheOrderOfTheChecks() {
    Books books =
        Found.sound()
            .leads(2, 2)
            .ask(one("weather", "sun", "rain"))
            .rule("never", all(is("goal", "pain"), is("goal", "calm")), "physio", 1)
            .rule("again", is("goal", "pain", "both"), "physio", 1)
            .accept("opposing-rules", "again", "Reason.");

    assertThat(Found.check(books, CheckRequest.plain()).findings())
        .extracting(Finding::fault)
        .containsExactly(
            Fault.NEVER_TRUE,
            Fault.UNSOURCED_STOP,
            Fault.NEVER_DECISIVE,
            Fault.SAME_CONDITION,
            Fault.NEVER_MATTERS,
            Fault.KNIFE_EDGE,
            Fault.ACCEPTED_IN_VAIN);
  }

  /** A question that nobody is asked, and a stop that stops everybody for that reason. */
  @Test
  void whatFollowsNamesAFindingThatFollowsFromNone() {
    Books books =
        new Books()
            .outcome("doctor")
            .ask(must(one("goal", "pain", "calm")))
            .ask(when(all(is("goal", "pain"), is("goal", "calm")), must(one("n", "a", "b"))))
            .stop("s", not(is("n", "a")), "doctor")
            .rule("pain", is("goal", "pain"), "physio", 3)
            .rule("calm", is("goal", "calm"), "massage", 3);
    List<Finding> findings = Found.check(books, CheckRequest.plain()).findings();

    Finding root = findings.get(1);
    assertThat(root.fault()).isEqualTo(Fault.NEVER_ASKED);
    assertThat(findings.get(0).fault()).isEqualTo(Fault.ALWAYS_STOPPED);
    assertThat(findings.get(0).cause()).contains(root);
    assertThat(findings).filteredOn(each -> each.cause().isPresent()).hasSizeGreaterThan(3);
    assertThat(findings)
        .allSatisfy(each -> assertThat(each.cause().flatMap(Finding::cause)).isEmpty());
  }

  /** Each book that is mended to find out what follows takes as long as the book itself. */
  @Test
  void manyQuestionsThatNobodyIsAskedTakeNoLongerThanSome() {
    Books books = Found.sound();
    for (int i = 0; i < 12; i++) {
      Condition never = all(is("goal", "pain"), is("goal", "calm"), is("signs", "fever"));
      books.ask(when(never, one("n" + i, "yes", "no")));
    }
    List<Fault> told = new ArrayList<>();
    new RuleCheck(told::add).check(books.book(), CheckRequest.plain());

    assertThat(told).filteredOn(Fault.NEVER_ASKED::equals).hasSizeBetween(2, 5);
  }

  @Test
  void aSoundBookIsProved() {
    Report report = Found.check(Found.sound(), CheckRequest.plain());

    assertThat(report.unproved()).isEmpty();
  }

  @Test
  void whatIsWrittenInFilesAndJsonIsInSmallLetters() {
    assertThat(Fault.STOP_SWITCHED_OFF.id()).isEqualTo("stop-switched-off");
    assertThat(Fault.Severity.WARNING.id()).isEqualTo("warning");
  }
}
