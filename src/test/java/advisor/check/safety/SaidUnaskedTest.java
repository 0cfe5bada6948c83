package advisor.check.safety;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.RandomBooks;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Rule;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code said-unasked}: something is true only because nobody was asked. */
class SaidUnaskedTest {

  private static Books tried() {
    return Found.sound().ask(when(is("goal", "pain"), one("gel", "yes", "no")));
  }

  private static final Condition NO_GEL = not(is("gel", "yes"));

  @Test
  void eachSortIsFoundWithSomebodyWhoWasNotAsked() {
    Books books =
        tried()
            .stop("stop", all(NO_GEL, is("goal", "both")), "doctor")
            .caution("caution", NO_GEL, "physio")
            .remark("remark", NO_GEL)
            .rule("rule", NO_GEL, "physio", 1);

    assertThat(Found.subjects(Fault.SAID_UNASKED, books))
        .containsExactly("stop", "caution", "remark", "rule");
    for (Finding finding : Found.of(Fault.SAID_UNASKED, books)) {
      assertThat(finding.witness().orElseThrow().questions()).doesNotContain("gel");
      assertThat(finding.subject().other()).contains("gel");
      assertThat(finding.message()).endsWith("because this was not asked: 'gel'.");
    }
  }

  @Test
  void whoeverWasAskedMayBeToldSo() {
    Books books =
        tried()
            .caution("caution", all(is("goal", "pain"), NO_GEL), "physio")
            .remark("remark", any(is("goal", "calm", "both"), NO_GEL))
            .rule("rule", is("gel", "no"), "physio", 1);

    assertThat(Found.of(Fault.SAID_UNASKED, books)).isEmpty();
  }

  @Test
  void aRemarkCountsOnlyWithTheResultsItIsFor() {
    assertThat(Found.subjects(Fault.SAID_UNASKED, tried().remark("remark", NO_GEL, "massage")))
        .containsExactly("remark");
    assertThat(Found.of(Fault.SAID_UNASKED, tried().remark("remark", NO_GEL, "physio"))).isEmpty();
  }

  @Test
  void whatIsToldAllTheSameIsToldWithTheAnswersBecauseOfWhichItWasNotAsked() {
    Books books = tried().caution("caution", NO_GEL, "physio").rule("rule", NO_GEL, "physio", 1);
    Finding finding = Found.of(Fault.SAID_UNASKED, books).get(0);

    assertThat(Found.shown(finding, books).toldCautions())
        .extracting(told -> told.answers().questions())
        .containsExactly(Set.of("goal"));
  }

  @Test
  void nothingIsToldWithoutAnAnswerThatItRestsOn() {
    int unasked = 0;
    for (int seed = 0; seed < 400; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      Evaluation told = Evaluator.compile(book).evaluate(random.answers(book));
      List<Judgement<?>> all = new ArrayList<>(told.reasons());
      all.addAll(told.otherSide());
      all.addAll(told.toldCautions());
      all.addAll(told.toldRemarks());
      all.addAll(told.warningSigns());
      assertThat(all).as("book %s", seed).noneMatch(it -> it.answers().questions().isEmpty());
      unasked += (int) all.stream().filter(it -> it.isTrue() && hasUnasked(it, told)).count();
    }
    assertThat(unasked).as("told of what was not asked").isGreaterThan(20);
  }

  private static boolean hasUnasked(Judgement<?> told, Evaluation evaluation) {
    return (told.said() instanceof Rule || told.said() instanceof Caution)
        && !evaluation.answers().questions().containsAll(told.said().when().questions());
  }
}
