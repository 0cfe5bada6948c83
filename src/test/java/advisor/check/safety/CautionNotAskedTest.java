package advisor.check.safety;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Accepted;
import advisor.model.Caution.Level;
import advisor.model.Condition;
import advisor.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** {@code caution-not-asked}: an option is recommended without asking what speaks against it. */
class CautionNotAskedTest {

  private static final Question PAST = many("past", "heart", "skin");
  private static final Condition PAIN = is("goal", "pain");

  private static Books warning(Question question, Level level, String about) {
    return Found.sound()
        .ask(question)
        .caution("heart", is("past", "heart"), level, Optional.of(about));
  }

  private static List<String> found(Books books) {
    return Found.subjects(Fault.CAUTION_NOT_ASKED, books);
  }

  @Test
  void aListThatIsNotAskedOfSomebodyWhoIsRecommendedTheOptionIsFound() {
    Books books = warning(when(PAIN, PAST), Level.ASK_FIRST, "massage");
    Finding finding = Found.only(Fault.CAUTION_NOT_ASKED, books);

    assertThat(finding.subject())
        .isEqualTo(Subject.question("past").with("massage; heart; goal: pain"));
    assertThat(finding.isError()).isFalse();
    assertThat(Found.shown(finding, books).outcome().id()).isEqualTo("massage");
    assertThat(finding.witness().orElseThrow().questions()).containsExactly("signs", "goal");
    assertThat(finding.message())
        .endsWith("but 'past' is not asked. These cautions depend on it: 'heart'.");
  }

  @Test
  void itIsNotWhereEverybodyWhoIsRecommendedTheOptionIsAsked() {
    assertThat(found(warning(PAST, Level.WAIT, "massage"))).isEmpty();
    assertThat(found(warning(when(not(PAIN), PAST), Level.WAIT, "massage"))).isEmpty();
    assertThat(found(warning(when(is("goal", "calm"), PAST), Level.WAIT, "massage")))
        .as("who is told that either could suit is not asked")
        .containsExactly("past");
    assertThat(found(warning(when(PAIN, PAST), Level.TELL, "massage"))).isEmpty();
  }

  @Test
  void onlyWhatItRestsOnCounts() {
    Condition calm = all(is("goal", "calm"), not(is("past", "skin")));
    Books negated = Found.sound().ask(when(PAIN, PAST));

    assertThat(found(warning(when(PAIN, some(PAST)), Level.WAIT, "massage")))
        .containsExactly("past");
    assertThat(found(negated.caution("calm", calm, Level.WAIT, Optional.of("massage")))).isEmpty();
    assertThat(
            found(
                Found.sound()
                    .ask(when(PAIN, PAST))
                    .caution("all", is("past", "heart"), Level.WAIT, Optional.empty())))
        .as("about every result")
        .containsExactly("past", "past");
  }

  @Test
  void whoIsAskedOneOfTwoListsForACautionIsAskedForIt() {
    Question calmPast = when(not(PAIN), many("calm-past", "heart"));
    Condition heart = any(is("past", "heart"), is("calm-past", "heart"));
    Books split = Found.sound().ask(when(PAIN, PAST)).ask(calmPast);

    assertThat(found(split.caution("heart", heart, Level.WAIT, Optional.of("massage")))).isEmpty();
    assertThat(found(split.caution("skin", is("past", "skin"), Level.WAIT, Optional.of("massage"))))
        .as("which the other does not ask for")
        .containsExactly("past");
  }

  @Test
  void aCautionThatIsAskedForByItselfIsOneToo() {
    Question pregnant = when(PAIN, one("pregnant", "yes", "no"));
    Books books = Found.sound().ask(pregnant);
    Condition yes = is("pregnant", "yes");

    assertThat(found(books.caution("c", yes, Level.WAIT, Optional.of("massage"))))
        .containsExactly("pregnant");
    assertThat(found(books.rule("no", is("pregnant", "no"), "massage", 1)))
        .as("what is asked for the choice goes without saying")
        .isEmpty();
  }

  @Test
  void whatIsAcceptedIsForTheseCautionsAndThesePeople() {
    Accepted calm =
        new Accepted(
            "caution-not-asked",
            "past",
            Optional.of("massage; heart; goal: pain or both"),
            OptionalInt.empty(),
            "None of them has one.");
    Question asked = when(is("goal", "pain", "both"), PAST);

    assertThat(accepted(warning(asked, Level.WAIT, "massage").accept(calm))).containsExactly(true);
    assertThat(accepted(warning(when(PAIN, PAST), Level.WAIT, "massage").accept(calm)))
        .as("asked of fewer")
        .containsExactly(false);
    assertThat(
            accepted(
                warning(asked, Level.WAIT, "massage")
                    .accept(calm)
                    .caution("skin", is("past", "skin"), Level.WAIT, Optional.empty())))
        .as("and one more caution")
        .contains(false);
  }

  private static List<Boolean> accepted(Books books) {
    return Found.of(Fault.CAUTION_NOT_ASKED, books).stream().map(Finding::isAccepted).toList();
  }
}
