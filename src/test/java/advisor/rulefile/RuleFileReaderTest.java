package advisor.rulefile;

import static advisor.Books.atLeast;
import static advisor.Books.is;
import static advisor.Books.ticked;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Accepted;
import advisor.model.Answer;
import advisor.model.Caution;
import advisor.model.Certainty;
import advisor.model.Choose;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Review;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import advisor.rulefile.issue.Place;
import advisor.rulefile.json.JsonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RuleFileReaderTest {
  private final RuleBook book = Sample.book();

  @Test
  void readsTheHeadOfTheFile() {
    assertThat(book.id()).isEqualTo("tea-or-coffee");
    assertThat(book.version()).isEqualTo("1.0.0");
    assertThat(book.review())
        .isEqualTo(
            new Review(
                Review.Status.ACTIVE,
                Optional.of("Ada"),
                Optional.of(LocalDate.of(2026, 2, 28)),
                Optional.of(LocalDate.of(2028, 2, 29))));
    assertThat(book.publication().orElseThrow().date()).isEqualTo("2026-03-01");
  }

  @Test
  void readsSourcesWithAndWithoutTheirOptionalParts() {
    assertThat(book.sources())
        .containsExactly(
            new Source(
                "handbook",
                "Drinks",
                "Cup Press",
                OptionalInt.of(2020),
                Optional.of("https://example.org/"),
                Source.Kind.GUIDELINE,
                Optional.of(Source.Read.ORIGINAL)),
            new Source(
                "ourselves",
                "Our view",
                "The authors",
                OptionalInt.empty(),
                Optional.empty(),
                Source.Kind.EDITORIAL,
                Optional.empty()));
  }

  @Test
  void readsOptionsInFileOrderAndKnowsTheOneOnlyCompared() {
    assertThat(book.options()).extracting("id").containsExactly("tea", "coffee", "water");
    assertThat(book.recommendable()).extracting("id").containsExactly("tea", "coffee");
    assertThat(book.options().get(0).ask()).containsExactly("How long?");
    assertThat(book.options().get(1).guidance().next()).isEmpty();
  }

  @Test
  void readsComparisonRowsWithTheirCitations() {
    Citation whole = new Citation("handbook", Optional.of("Taste"), List.of("ourselves"));
    Citation ofWater = new Citation("ourselves", Optional.empty(), List.of());
    ComparisonRow taste = book.comparison().get(0);
    assertThat(taste.kind()).isEqualTo(ComparisonRow.Kind.CRITERION);
    assertThat(taste.statements()).containsOnlyKeys("tea", "coffee", "water");
    assertThat(taste.of("tea"))
        .containsExactly(new ComparisonRow.Statement("Mild.", Optional.empty(), whole));
    assertThat(taste.of("water"))
        .containsExactly(new ComparisonRow.Statement("None.", Optional.empty(), ofWater));
  }

  @Test
  void readsOfEveryBenefitHowSureItIsAndWhereThatIsSaid() {
    ComparisonRow effects = book.comparison().get(1);
    assertThat(effects.kind()).isEqualTo(ComparisonRow.Kind.BENEFITS);
    assertThat(effects.of("tea"))
        .containsExactly(
            new ComparisonRow.Statement(
                "It calms.", Optional.of(Certainty.VERY_LOW), cited("handbook")),
            new ComparisonRow.Statement(
                "It warms.", Optional.of(Certainty.HIGH), cited("ourselves")));
    assertThat(effects.of("coffee")).hasSize(1);
  }

  @Test
  void readsStopOutcomesTheMostUrgentFirst() {
    assertThat(book.stopOutcomes()).extracting("id").containsExactly("emergency", "doctor");
  }

  @Test
  void readsConditionsByNameAndPutsThemWhereTheyAreReferredTo() {
    Condition upAtNight =
        new Condition.Named("up-at-night", "You are up at night", is("heart", "at-night"));
    Condition restless =
        new Condition.Named(
            "restless", "You are restless", atLeast(1, upAtNight, ticked("goal", 2)));
    assertThat(book.conditions())
        .containsExactly((Condition.Named) upAtNight, (Condition.Named) restless);
    assertThat(book.remarks())
        .containsExactly(
            new Remark(
                "water-is-fine",
                restless,
                List.of("tea", "either"),
                Optional.of("water"),
                "Water is fine too.",
                cited("ourselves")));
  }

  @Test
  void readsExactlyWhatIsAccepted() {
    assertThat(book.accepted())
        .containsExactly(
            new Accepted(
                "opposing-rules",
                "calming",
                Optional.of("awake"),
                OptionalInt.empty(),
                "Tastes differ."),
            new Accepted(
                "knife-edge",
                "leadNeeded",
                Optional.empty(),
                OptionalInt.of(1),
                "As it should be."));
  }

  private static Citation cited(String source) {
    return new Citation(source, Optional.empty(), List.of());
  }

  @Test
  void readsQuestionsAndTakesTheQuestionForItsTopicWhereThereIsNone() {
    Question goal = book.questions().get(0);
    assertThat(goal.topic()).isEqualTo("your goal");
    assertThat(goal.choose()).isEqualTo(Choose.MANY);
    assertThat(goal.answers())
        .containsExactly(new Answer("wake-up", "Wake up"), new Answer("calm", "Calm down"));
    assertThat(goal.none()).contains("None of these");
    assertThat(goal.askWhen()).isEqualTo(Condition.ALWAYS);
    assertThat(goal.suppose()).containsOnlyKeys("calm", "none");
    assertThat(book.questions().get(1).topic()).isEqualTo("Is your heart racing?");
    assertThat(book.questions().get(1).mustAnswer()).isTrue();
  }

  @Test
  void readsEveryFormOfCondition() {
    assertThat(book.questions().get(2).askWhen())
        .isEqualTo(
            Condition.Joined.all(
                List.of(
                    new Condition.Not(new Condition.Chosen("heart", List.of("yes"))),
                    new Condition.Chosen("goal", List.of("calm")))));
    assertThat(book.rules().get(1).when())
        .isEqualTo(
            Condition.Joined.any(
                List.of(
                    new Condition.Chosen("goal", List.of("calm")),
                    new Condition.Chosen("milk", List.of("yes")))));
  }

  @Test
  void readsStopsCautionsAndRules() {
    Citation handbook = new Citation("handbook", Optional.empty(), List.of());
    assertThat(book.stops())
        .containsExactly(
            new Stop(
                "racing-heart",
                new Condition.Chosen("heart", List.of("yes")),
                "emergency",
                Stop.IfUnsure.STOP,
                Optional.of("doctor"),
                "Your heart is racing.",
                handbook));
    assertThat(book.cautions())
        .containsExactly(
            new Caution(
                "sleep",
                new Condition.Chosen("heart", List.of("yes", "at-night")),
                Caution.Level.WAIT,
                Optional.of("until the morning"),
                Optional.of("coffee"),
                "Not at night.",
                handbook));
    assertThat(book.rules().get(0))
        .isEqualTo(
            new Rule(
                "awake",
                "taste",
                new Condition.Chosen("goal", List.of("wake-up")),
                "coffee",
                2,
                "Coffee wakes you up.",
                handbook,
                Optional.of("Checked.")));
  }

  @Test
  void goesWhereTheStopGoesWhenUnsureUnlessTheFileSaysOtherwise() {
    RuleBook changed =
        book(Sample.changed(Sample.text(), "      \"goIfUnsure\": \"doctor\",\n", ""));
    assertThat(changed.stops().get(0).goIfUnsure()).isEqualTo("emergency");
  }

  @Test
  void readsTheSameWithAByteOrderMarkAndWithCarriageReturns() {
    assertThat(book("\uFEFF" + Sample.text())).isEqualTo(book);
    assertThat(book(Sample.text().replace("\n", "\r\n"))).isEqualTo(book);
  }

  @Test
  void readsConditionsSixtyDeep() {
    String when = "{\"question\": \"goal\", \"includes\": \"wake-up\"}";
    String deep = "{\"not\": ".repeat(60) + when + "}".repeat(60);
    assertThat(book(Sample.changed(Sample.text(), when, deep)).rules()).hasSize(2);
    String deeper = "{\"not\": ".repeat(61) + when + "}".repeat(61);
    assertThat(Sample.told(Sample.changed(Sample.text(), when, deeper)))
        .contains("more than 64 deep");
  }

  @Test
  void keepsTheBytesAndGivesTheirSha256() {
    byte[] bytes = "{}".getBytes(UTF_8);
    RuleFile file = new RuleFile("x.json", book, bytes, new Definitions(new JsonText("")));
    assertThat(file.sha256())
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void knowsWhereEverythingStands() {
    Definitions places =
        Sample.ok(RuleFileReader.read(Sample.text().getBytes(UTF_8), "valid.json")).names();
    assertThat(places.place("sources", "ourselves")).contains(new Place(13, 5));
    assertThat(places.place("options", "tea")).contains(new Place(16, 5));
    assertThat(places.place("comparison", "taste")).contains(new Place(22, 13));
    assertThat(places.place("stopOutcomes", "emergency")).contains(new Place(37, 12));
    assertThat(places.place("questions", "heart")).contains(new Place(52, 13));
    assertThat(places.placeOfAnswer("heart", "no")).contains(new Place(56, 33));
    assertThat(places.place("stops", "racing-heart")).contains(new Place(70, 13));
    assertThat(places.place("cautions", "sleep")).contains(new Place(81, 13));
    assertThat(places.place("rules", "calming")).contains(new Place(100, 13));
    assertThat(places.place("remarks", "water-is-fine")).contains(new Place(111, 13));
    assertThat(places.place("conditions", "restless")).contains(new Place(121, 5));
    assertThat(places.place("rules", "sleep")).isEmpty();
    assertThat(places.placeOfAnswer("liver", "no")).isEmpty();
  }

  private static RuleBook book(String text) {
    return Sample.ok(RuleFileReader.read(text.getBytes(UTF_8), "rules.json")).book();
  }

  /** Each condition adds two parts to the one before, so that all together grow as a square. */
  @Test
  @Timeout(60)
  void whatConditionsReferToByNameIsBoundedForTheWholeFile() {
    StringBuilder more = new StringBuilder();
    for (int i = 1; i <= 4000; i++) {
      String part = "{\"condition\": \"%s\"}".formatted(i % 400 == 1 ? "restless" : "c" + (i - 1));
      more.append(
          ",\n\"c%d\": {\"label\": \"C %d\", \"when\": {\"not\": %s}}".formatted(i, i, part));
    }
    String last = "{\"question\": \"goal\", \"atLeast\": 2}]}}";
    String told = Sample.told(Sample.changed(Sample.text(), last, last + more));

    assertThat(told.split("more than 100000 parts when written out", -1)).hasSize(2);
    assertThat(told).startsWith("rules.json:").contains("\"not\": {\"condition\": \"c");
  }

  @Test
  @Timeout(60)
  void aLongListOfIdsIsReadInTimeThatGrowsWithItsLength() {
    StringBuilder ids = new StringBuilder("\"also\": [\"ourselves\", ");
    for (int i = 0; i < 250_000; i++) {
      ids.append("\"s").append(i).append("\", ");
    }
    String told = Sample.told(Sample.changed(Sample.text(), "\"also\": [", "" + ids));

    assertThat(told).contains("unknown source 's0'", "more faults");
  }
}
