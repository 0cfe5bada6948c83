package advisor.render;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.RandomBooks;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcome;
import advisor.evaluate.Walk;
import advisor.model.Caution;
import advisor.model.Caution.Level;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A result in one line, from which nothing that has to come first is missing. */
class HeadlineTest {

  /** Answers lead to physio (p), massage (m), either (b) or unknown (n). */
  private static Books books() {
    return new Books()
        .outcome("doctor")
        .ask(one("goal", "p", "m", "b", "n"))
        .ask(many("signs", "fever", "cancer", "heart", "skin"))
        .rule("physio", is("goal", "p", "b"), "physio", 2)
        .rule("massage", is("goal", "m", "b"), "massage", 2);
  }

  private static Books caution(String sign, Level level, String inShort, String about) {
    return with(books(), sign, level, inShort, about);
  }

  private static Books with(Books books, String sign, Level level, String inShort, String about) {
    return books.caution(
        new Caution(
            sign + " " + about,
            is("signs", sign),
            level,
            Optional.of(inShort),
            Optional.of(about).filter(option -> !option.isEmpty()),
            "Say " + inShort,
            books.book().rules().get(0).source()));
  }

  private static String headline(Books books, String... given) {
    return Headline.of(Evaluator.compile(books.book()).evaluate(answers(given)));
  }

  @Test
  void whatThereIsNothingToMindAboutIsItsLabel() {
    assertThat(headline(books(), "goal=m", "signs=")).isEqualTo("Label of massage");
    assertThat(headline(books(), "goal=n", "signs=")).isEqualTo("Label of unknown");
  }

  @Test
  void whatMustPassFirstIsSaid() {
    Books fever = caution("fever", Level.WAIT, "until the fever is over", "massage");
    assertThat(headline(fever, "goal=m", "signs=fever"))
        .isEqualTo("Label of massage, but wait until the fever is over");
    assertThat(headline(fever, "goal=m", "signs=")).isEqualTo("Label of massage");
  }

  @Test
  void whoMustBeAskedFirstIsSaidAfterIt() {
    Books both = caution("cancer", Level.ASK_FIRST, "your care team", "massage");
    with(both, "fever", Level.WAIT, "until the fever is over", "");
    assertThat(headline(both, "goal=m", "signs=fever,cancer"))
        .isEqualTo(
            "Label of massage, but wait until the fever is over and ask your care team first");
  }

  @Test
  void whatThereIsNoRoomForIsCountedAndTheSameIsSaidOnce() {
    Books three = caution("cancer", Level.ASK_FIRST, "your care team", "massage");
    with(three, "fever", Level.WAIT, "until the fever is over", "");
    with(three, "heart", Level.ASK_FIRST, "your heart doctor", "massage");
    assertThat(headline(three, "goal=m", "signs=fever,cancer,heart"))
        .isEqualTo(
            "Label of massage, but wait until the fever is over and ask your care team first, and 1"
                + " more");

    Books same = caution("cancer", Level.ASK_FIRST, "your doctor", "massage");
    with(same, "heart", Level.ASK_FIRST, "your doctor", "massage");
    assertThat(headline(same, "goal=m", "signs=cancer,heart"))
        .isEqualTo("Label of massage, but ask your doctor first");
  }

  @Test
  void whatConcernsAnotherOptionOrIsOnlyToldIsNotInIt() {
    Books other = caution("cancer", Level.ASK_FIRST, "your care team", "physio");
    other.caution("skin", is("signs", "skin"), "massage");
    assertThat(headline(other, "goal=m", "signs=cancer,skin")).isEqualTo("Label of massage");
    assertThat(headline(other, "goal=n", "signs=cancer")).isEqualTo("Label of unknown");
  }

  @Test
  void whereNothingIsRecommendedStillWhoeverMustBeAskedIs() {
    Books any = caution("cancer", Level.ASK_FIRST, "the one who treats it", "");
    assertThat(headline(any, "goal=n", "signs=cancer"))
        .isEqualTo("Label of unknown, but ask the one who treats it first");
  }

  @Test
  void ofEitherTheTiedAreNamedAndForWhichOfThemItIs() {
    Books fever = caution("fever", Level.WAIT, "until the fever is over", "massage");
    assertThat(headline(fever, "goal=b", "signs="))
        .isEqualTo("Label of either: Label of physio or Label of massage");
    assertThat(headline(fever, "goal=b", "signs=fever"))
        .isEqualTo(
            "Label of either: Label of physio or Label of massage, but for label of massage wait"
                + " until the fever is over");
  }

  @Test
  void ofEitherTheOptionIsNamedWithAllThatConcernsIt() {
    Books both = caution("fever", Level.WAIT, "until the fever is over", "massage");
    with(both, "cancer", Level.ASK_FIRST, "your care team", "massage");
    with(both, "heart", Level.ASK_FIRST, "your heart doctor", "physio");
    assertThat(headline(both, "goal=b", "signs=fever,cancer"))
        .endsWith(
            ", but for label of massage wait until the fever is over and for label of massage ask"
                + " your care team first");
    assertThat(headline(both, "goal=b", "signs=fever,heart"))
        .endsWith(
            ", but for label of massage wait until the fever is over and for label of physio ask"
                + " your heart doctor first");
  }

  @Test
  void aLabelInsideASentenceKeepsItsCapitals() {
    for (String label : List.of("NHS Physio", "massage", "E-bike", "Éclair")) {
      RuleBook book = new Books().label("massage", label).book();
      String inside = label.equals("Éclair") ? "éclair" : label;
      assertThat(OutcomeWords.option(book, "massage")).isEqualTo(inside);
    }
  }

  @Test
  void whatHoldsForEveryOptionComesBeforeWhatHoldsForOne() {
    Books doctor = caution("fever", Level.WAIT, "until the fever is over", "massage");
    with(doctor, "skin", Level.WAIT, "until it has healed", "massage");
    with(doctor, "cancer", Level.ASK_FIRST, "a doctor today", "");
    assertThat(headline(doctor, "goal=b", "signs=fever,skin,cancer"))
        .endsWith(
            ", but ask a doctor today first and for label of massage wait until the fever is over,"
                + " and 1 more");
    assertThat(headline(doctor, "goal=m", "signs=fever,cancer"))
        .isEqualTo(
            "Label of massage, but ask a doctor today first and wait until the fever is over");
  }

  @Test
  void whatIsToBeDoneBeginsWithWhatHasToComeFirst() {
    Books doctor = caution("fever", Level.WAIT, "until the fever is over", "massage");
    with(doctor, "cancer", Level.ASK_FIRST, "a doctor today", "");
    with(doctor, "heart", Level.ASK_FIRST, "your heart doctor", "physio");
    assertThat(steps(doctor, "goal=m", "signs=fever,cancer,heart"))
        .containsExactly("Say a doctor today", "Say until the fever is over", "Next of massage");
    assertThat(steps(doctor, "goal=n", "signs=fever")).containsExactly("Next of unknown");
    assertThat(steps(doctor, "goal=m", "signs=?"))
        .containsExactly(
            "You were not sure about a precaution: read them all first.", "Next of massage");
  }

  private static List<String> steps(Books books, String... given) {
    return new Precautions(Evaluator.compile(books.book()).evaluate(answers(given))).steps();
  }

  @Test
  void whatIsUncertainSendsToThePrecautions() {
    Books fever = caution("fever", Level.WAIT, "until the fever is over", "massage");
    assertThat(headline(fever, "goal=m", "signs=?"))
        .isEqualTo("Label of massage, but see the precautions first");
    assertThat(headline(fever, "goal=p", "signs=?")).isEqualTo("Label of physio");

    Books doubt = books();
    doubt.stop("heart", is("signs", "heart"), "doctor", Stop.IfUnsure.CAUTION, "doctor");
    assertThat(headline(doubt, "goal=p", "signs=?"))
        .isEqualTo("Label of physio, but see the precautions first");
  }

  @Test
  void aStopIsItsLabel() {
    Books stopped = caution("cancer", Level.ASK_FIRST, "your care team", "");
    stopped.stop("fever", is("signs", "fever"), "doctor");
    assertThat(headline(stopped, "goal=m", "signs=fever,cancer")).isEqualTo("Label of doctor");
  }

  @Test
  void noSuchCautionIsEverMissing() {
    int told = 0;
    for (long seed = 0; seed < 3000; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      Evaluator evaluator = Evaluator.compile(book);
      Walk walk = evaluator.walk(random.answers(book));
      Evaluation evaluation = evaluator.evaluate(walk);
      if (!evaluation.isStop()
          && evaluation.toldCautions().stream().anyMatch(it -> counts(it, evaluation.outcome()))) {
        assertThat(Headline.of(evaluation))
            .as("seed %d", seed)
            .containsPattern(", but (wait|ask|see|for) ");
        told++;
      }
    }
    assertThat(told).isGreaterThan(100);
  }

  private static boolean counts(Judgement<Caution> judged, Outcome outcome) {
    Caution caution = judged.said();
    return caution.level() != Level.TELL && caution.about().map(outcome::speaksFor).orElse(true);
  }
}
