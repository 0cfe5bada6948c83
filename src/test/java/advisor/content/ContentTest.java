package advisor.content;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Certainty;
import advisor.model.ComparisonRow;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Review;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the shipped rules say, held to what a decision aid promises. */
class ContentTest {

  private static final int HARDEST_GRADE = 8;

  private final String text = read();
  private final RuleBook book = parse(text);

  @Test
  void everythingSaidToAPersonReadsAtGradeEightOrEasier() {
    assertThat(Spoken.by(book))
        .allSatisfy(
            (what, texts) ->
                assertThat(ReadingLevel.grade(texts)).as(what).isLessThanOrEqualTo(HARDEST_GRADE));
  }

  @Test
  void aTextInTheLanguageOfLawyersIsFound() {
    String advice = "\"advice\": \"Physiotherapy fits your answers best.";
    String doctored =
        text.replace(
            advice,
            "\"advice\": \""
                + "Notwithstanding individual physiological heterogeneity, multidisciplinary "
                    .repeat(60)
                + "rehabilitation predominates.");
    assertThat(doctored).isNotEqualTo(text);

    assertThat(ReadingLevel.grade(Spoken.by(parse(doctored)).get("advice")))
        .isGreaterThan(HARDEST_GRADE);
  }

  @Test
  void theGradeOfAKnownTextIsRight() {
    assertThat(ReadingLevel.grade(List.of("The cat sat on the mat.")))
        .isCloseTo(-1.45, Offset.offset(0.01));
    assertThat(
            List.of("people", "massage", "physiotherapy", "eased", "treated", "muscles", "once")
                .stream()
                .map(ReadingLevel::syllables))
        .containsExactly(2, 2, 5, 1, 2, 2, 1);
  }

  @Test
  void everyOptionIsToldInEqualDetail() {
    assertThat(EqualDetail.unequal(book)).isEmpty();
  }

  @Test
  void anOptionToldInLessDetailIsFound() {
    ComparisonRow row = book.comparison().get(0);
    String longest = row.of("massage").get(0).text();

    assertThat(EqualDetail.unequal(parse(text.replace(longest, "It relaxes."))))
        .containsExactly(row.id());
  }

  @Test
  void doingNothingForNowIsCompared() {
    assertThat(book.options()).anyMatch(option -> option.comparedOnly());
  }

  @Test
  void everyOptionHasBenefitsAndHarmsEachWithItsCertaintyAndSource() {
    for (ComparisonRow.Kind kind : List.of(ComparisonRow.Kind.BENEFITS, ComparisonRow.Kind.HARMS)) {
      List<ComparisonRow> rows =
          book.comparison().stream().filter(row -> row.kind() == kind).toList();
      assertThat(rows).hasSize(1);
      assertThat(book.options())
          .allSatisfy(option -> assertThat(rows.get(0).of(option.id())).isNotEmpty());
      assertThat(rows.get(0).statements().values())
          .allSatisfy(
              statements ->
                  assertThat(statements)
                      .allMatch(it -> it.certainty().isPresent())
                      .allMatch(it -> book.source(it.source().ref()).isPresent()));
    }
  }

  /** A word for how sure it is that no source says is the authors' own, and they sign for it. */
  @Test
  void whereNothingWasFoundTheAuthorsSayItThemselves() {
    for (ComparisonRow row : book.comparison()) {
      assertThat(row.statements().values())
          .allSatisfy(
              all ->
                  assertThat(all)
                      .filteredOn(it -> it.certainty().equals(Optional.of(Certainty.NONE_FOUND)))
                      .allMatch(it -> it.source().ref().equals("editorial")));
    }
  }

  @Test
  void nobodyHasReviewedItAndItSaysSo() {
    assertThat(book.review().status()).isEqualTo(Review.Status.DRAFT);
    assertThat(book.review().by()).isEmpty();
    assertThat(book.publication()).isPresent();
  }

  @Test
  void everyStopRestsOnMoreThanTheArticleOrOurJudgement() {
    assertThat(book.stops())
        .allMatch(stop -> book.source(stop.source().ref()).orElseThrow().supportsAStop());
  }

  @Test
  void everySourceButOursSaysHowItWasRead() {
    assertThat(book.sources())
        .allMatch(source -> source.kind() == Source.Kind.EDITORIAL || source.read().isPresent());
  }

  @Test
  void everySourceHasAnAddressOrSaysWhyThereIsNone() {
    assertThat(cited())
        .allMatch(it -> it.url().isPresent() || it.publisher().contains("No address: "));
    assertThat(cited())
        .filteredOn(it -> it.url().isPresent())
        .allMatch(it -> it.url().orElseThrow().matches("https?://[^ ]+"));
  }

  /** Pages of health services and of Physiopedia change without a year of their own. */
  @Test
  void everySourceThatBearsAYearHasIt() {
    assertThat(cited())
        .filteredOn(it -> it.kind() != Source.Kind.HEALTH_SERVICE)
        .filteredOn(it -> !it.publisher().equals("Physiopedia"))
        .isNotEmpty()
        .allMatch(it -> it.year().isPresent());
  }

  @Test
  void whatIsReadThroughSomebodysSummaryIsNoGuideline() {
    assertThat(cited())
        .filteredOn(it -> it.publisher().equals("Physiopedia"))
        .isNotEmpty()
        .allMatch(it -> it.kind() == Source.Kind.REVIEW);
  }

  private List<Source> cited() {
    return book.sources().stream()
        .filter(it -> it.kind() != Source.Kind.EDITORIAL && it.kind() != Source.Kind.ARTICLE)
        .toList();
  }

  @Test
  void nothingReassuresFalselyOrScolds() {
    String said =
        String.join(" ", Spoken.by(book).values().stream().flatMap(List::stream).toList());

    assertThat(said)
        .doesNotContainIgnoringCase(
            "no need to worry",
            "nothing to worry",
            "no fault of yours",
            "trained again",
            "do the same",
            "mostly harmless");
  }

  /** With a sprain, or with a fever told of, "if it swells" or "if you get a fever" is too late. */
  @Test
  void whatToWatchForFitsThoseWhoHaveItAlready() {
    List<Guidance> results =
        Stream.concat(
                book.options().stream().map(Option::guidance),
                Stream.of(book.decision().either(), book.decision().unknown()))
            .toList();

    assertThat(results)
        .allSatisfy(
            result ->
                assertThat(String.join(" ", result.watch()))
                    .contains("a fever comes or stays", "newly swells"));
  }

  private static String read() {
    try {
      return Files.readString(Path.of("rules/physiotherapy-or-massage.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleBook parse(String rules) {
    ReadOutcome<RuleFile> read =
        RuleFileReader.read(rules.getBytes(StandardCharsets.UTF_8), "rules.json");
    return ((ReadOutcome.Ok<RuleFile>) read).value().book();
  }
}
