package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.RandomBooks;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.report.Subject;
import advisor.model.RuleBook;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The proof agrees with trying every set of answers, "not sure" included. */
class NotSureTest {

  private static final int ALL_BOOKS = 400;

  /** A mutation run uses fewer books, in which not every kind of finding occurs. */
  private static final int BOOKS = Integer.getInteger("books", ALL_BOOKS);

  private static final int MOST_WALKS = 250;

  private static final Set<Fault> COMPARED =
      EnumSet.of(
          Fault.ALWAYS_STOPPED,
          Fault.NEVER_ASKED,
          Fault.NEVER_TRUE,
          Fault.MASKED_BY_STOP,
          Fault.NEVER_DECISIVE,
          Fault.STOP_NOT_ASKED,
          Fault.STOP_SWITCHED_OFF,
          Fault.STOP_NARROWED,
          Fault.SIGN_LET_THROUGH,
          Fault.SIGNS_ASKED_LATE,
          Fault.UNSURE_OUTCOME,
          Fault.CAUTION_IF_UNSURE,
          Fault.UNSURE_NOT_OFFERED,
          Fault.SAID_UNASKED,
          Fault.AGAINST_OWN_CAUTION,
          Fault.COUNTED_TWICE);

  private final Set<Fault> seen = EnumSet.noneOf(Fault.class);

  @Test
  void every_finding_and_figure_is_the_one_that_trying_all_answers_gives() {
    int compared = 0;
    for (int seed = 0; compared < BOOKS; seed++) {
      RuleBook book = new RandomBooks(seed).book();
      if (WalkOracle.walks(book, MOST_WALKS) <= MOST_WALKS) {
        Report report = new RuleCheck(check -> {}).check(book, CheckRequest.plain());
        WalkOracle oracle = new WalkOracle(book);
        assertThat(report.unproved()).as("book %s", seed).isEmpty();
        assertThat(told(report)).as("book %s", seed).isEqualTo(oracle.findings());
        figuresAgree(seed, oracle, report.figures().unsure());
        compared++;
      }
    }
    if (BOOKS >= ALL_BOOKS) {
      assertThat(seen).as("sorts of findings that occurred").isEqualTo(COMPARED);
    }
  }

  private Set<String> told(Report report) {
    Set<String> told = new TreeSet<>();
    for (Finding finding : report.findings()) {
      if (COMPARED.contains(finding.fault())) {
        told.add(finding.fault().id() + " " + words(finding));
        seen.add(finding.fault());
      }
    }
    return told;
  }

  private static String words(Finding finding) {
    Subject subject = finding.subject();
    boolean withOther =
        Set.of(Fault.STOP_NARROWED, Fault.SIGNS_ASKED_LATE).contains(finding.fault());
    return withOther ? subject.id() + " " + subject.other().orElseThrow() : subject.id();
  }

  private static void figuresAgree(int seed, WalkOracle oracle, Figures.OfUnsure figures) {
    assertThat(figures.proved()).isTrue();
    assertThat(figures.paths()).as("book %s", seed).isEqualTo(BigInteger.valueOf(oracle.unsure()));
    figures
        .outcomes()
        .forEach(
            (outcome, paths) ->
                assertThat(paths)
                    .as("book %s, %s", seed, outcome)
                    .isEqualTo(BigInteger.valueOf(oracle.unsure(outcome))));
  }
}
