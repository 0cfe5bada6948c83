package advisor.model;

import static advisor.Books.answers;
import static advisor.Books.many;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parts of a book are found by id, and optional keys have their defaults. */
class RuleBookTest {

  private static final RuleBook BOOK =
      new Books()
          .options("physio", "massage")
          .comparedOnly("nothing")
          .source("study", Source.Kind.STUDY)
          .source("article", Source.Kind.ARTICLE)
          .outcome("emergency")
          .outcome("doctor")
          .ask(one("goal", "pain: Less pain", "calm"))
          .ask(many("signs", "fever"))
          .book();

  @Test
  void findsEachPartByItsId() {
    assertThat(BOOK.question("signs")).map(Question::id).contains("signs");
    assertThat(BOOK.option("massage")).map(Option::label).contains("Label of massage");
    assertThat(BOOK.source("article")).map(Source::kind).contains(Source.Kind.ARTICLE);
    assertThat(BOOK.stopOutcome("doctor")).map(StopOutcome::guidance).isPresent();
  }

  @Test
  void findsNothingUnderAnIdThatIsNotThere() {
    assertThat(BOOK.question("sign")).isEmpty();
    assertThat(BOOK.option("doctor")).isEmpty();
    assertThat(BOOK.source("physio")).isEmpty();
    assertThat(BOOK.stopOutcome("nothing")).isEmpty();
  }

  @Test
  void recommendsNothingThatIsOnlyCompared() {
    assertThat(BOOK.recommendable()).extracting(Option::id).containsExactly("physio", "massage");
    assertThat(BOOK.option("nothing")).isPresent();
  }

  @Test
  void aQuestionKnowsItsAnswersByIdAndNotByLabel() {
    Question goal = BOOK.question("goal").orElseThrow();

    assertThat(goal.answer("pain")).map(Answer::label).contains("Less pain");
    assertThat(goal.answer("calm")).isPresent();
    assertThat(goal.answer("Less pain")).isEmpty();
    assertThat(goal.indexOf("calm")).isEqualTo(1);
    assertThat(goal.indexOf("none")).isEqualTo(-1);
  }

  @Test
  void aRowSaysSomethingOfEachOption() {
    Citation study = new Citation("study", Optional.empty(), List.of());
    Citation article = new Citation("article", Optional.of("2"), List.of());
    ComparisonRow row =
        new ComparisonRow(
            "row",
            "Row",
            ComparisonRow.Kind.BENEFITS,
            Map.of(
                "physio",
                List.of(
                    new ComparisonRow.Statement("One", Optional.of(Certainty.LOW), study),
                    new ComparisonRow.Statement("Two", Optional.of(Certainty.HIGH), article))));

    assertThat(row.of("physio")).extracting(ComparisonRow.Statement::text).contains("One", "Two");
    assertThat(row.of("massage")).isEmpty();
  }

  @Test
  void aScenarioIsAlsoTheAnswersOfItsSteps() {
    Scenario.Step goal =
        new Scenario.Step("goal", Response.of("pain"), Optional.of("Say"), Optional.of(1.0));
    Scenario.Step signs =
        new Scenario.Step("signs", Response.NOT_SURE, Optional.empty(), Optional.empty());
    Scenario scenario =
        new Scenario(
            "Title",
            "About",
            Optional.empty(),
            "book",
            Optional.empty(),
            List.of(signs, goal),
            Optional.empty());

    assertThat(scenario.answers()).isEqualTo(answers("signs=?", "goal=pain"));
    assertThat(scenario.answers().questions()).containsExactly("signs", "goal");
  }
}
