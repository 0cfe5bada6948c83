package advisor.evaluate;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.Books;
import advisor.model.Condition;
import advisor.model.Stop.IfUnsure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The effects of warning signs. */
class StopsTest {

  private static Books books() {
    return new Books()
        .outcome("emergency")
        .outcome("urgent")
        .outcome("doctor")
        .ask(many("red", "chest", "legs"))
        .ask(many("amber", "fever", "weight"))
        .ask(one("goal", "move", "calm"))
        .rule("moving", is("goal", "move"), "physio", 5)
        .rule("calming", is("goal", "calm"), "massage", 5);
  }

  private static Books bothSigns() {
    return books()
        .stop("chest", is("red", "chest"), "emergency")
        .stop("legs", is("red", "legs"), "doctor")
        .stop("fever", is("amber", "fever"), "doctor");
  }

  private static Evaluation evaluate(Books books, String... answers) {
    return Evaluator.compile(books.book()).evaluate(answers(answers));
  }

  private static List<String> ids(List<? extends Judgement<?>> all) {
    return all.stream().map(Judgement::id).toList();
  }

  @Test
  void whatIsKnownNotToApplyIsNoReasonToLeaveAStopOutOfTheList() {
    Books books =
        new Books()
            .outcome("doctor")
            .outcome("child")
            .ask(one("goal", "move", "calm"))
            .ask(many("today", "fever", "young"))
            .ask(when(is("goal", "move"), many("weak", "lump")))
            .stop("fever", is("today", "fever"), "doctor")
            .stop("young", all(is("today", "young"), not(is("weak", "lump"))), "child");

    assertThat(ids(evaluate(books, "goal=calm", "today=?").warningSigns()))
        .containsExactly("fever", "young");
    assertThat(ids(evaluate(books, "goal=calm", "today=fever,young").warningSigns()))
        .containsExactly("fever", "young");
    assertThat(ids(evaluate(books, "goal=move", "today=?").warningSigns()))
        .as("whether there is a lump is not known yet")
        .containsExactly("fever");
  }

  @Test
  void aTrueStopEndsTheInterviewAndWhatFollowsIsNotUsed() {
    Evaluation result = evaluate(bothSigns(), "red=chest", "amber=fever", "goal=move");

    assertThat(result.outcome().id()).isEqualTo("emergency");
    assertThat(result.outcome().strength()).isEmpty();
    assertThat(result.answers()).isEqualTo(answers("red=chest"));
    assertThat(ids(result.warningSigns())).containsExactly("chest");
    assertThat(result.complete()).isTrue();
  }

  /** Three lists of a dozen signs each: all answers to two of them are sixteen million. */
  @Test
  @Timeout(20)
  void aStopThatActsWhateverIsMissingIsFoundWithoutTryingAllAnswers() {
    List<Condition> signs = new ArrayList<>();
    List<Condition> anyhow = new ArrayList<>(List.of(is("q0", "a0")));
    for (String id : List.of("q0", "q1", "q2")) {
      Stream.of(Books.numbered(12)).map(sign -> is(id, sign)).forEach(signs::add);
    }
    signs.subList(12, 36).forEach(sign -> anyhow.add(any(sign, not(sign))));

    for (Condition when :
        List.of(joined(signs, 1), joined(anyhow.subList(0, 2), 2), joined(anyhow, 25))) {
      Books books = new Books().outcome("doctor").stop("s", when, "doctor");
      List.of("q0", "q1", "q2").forEach(id -> books.ask(many(id, Books.numbered(12))));
      Evaluator evaluator = Evaluator.compile(books.book());
      Walk walk = evaluator.walkUnattended(evaluator.questions().marks(answers("q0=?")));

      assertThat(walk.end()).isEqualTo(Walk.End.STOPPED);
      assertThat(ids(evaluator.evaluate(walk).warningSigns())).containsExactly("s");
      assertThat(evaluator.evaluate(walk).stops().get(0).answers()).isEqualTo(answers("q0=?"));
    }
  }

  private static Condition joined(List<Condition> parts, int atLeast) {
    return Condition.Joined.atLeast(atLeast, parts);
  }

  @Test
  void aStopHasNoTotalsAndNoReasons() {
    Books books = bothSigns().rule("weighed", is("red", "chest"), "physio", 9);
    Evaluation result = evaluate(books, "red=chest");

    assertThat(result.totals()).isEmpty();
    assertThat(result.reasons()).isEmpty();
    assertThat(result.otherSide()).isEmpty();
  }

  @Test
  void stopsAreCheckedAfterEveryAnswerNotOnlyOnceTheirLastQuestionIsAnswered() {
    Books books = books().stop("either", any(is("red", "chest"), is("amber", "fever")), "doctor");

    assertThat(evaluate(books, "red=chest").isStop()).isTrue();
  }

  @Test
  void aSignThatOnlyASecondAnswerCompletesStopsThen() {
    Books books = books().stop("both", all(is("red", "legs"), is("amber", "fever")), "doctor");

    assertThat(evaluate(books, "red=legs", "amber=fever", "goal=move").answers().questions())
        .containsExactly("red", "amber");
    assertThat(evaluate(books, "red=legs", "amber=", "goal=move").isStop()).isFalse();
  }

  @Test
  void theMostUrgentWinsAndAllAreListedInFileOrder() {
    Books books =
        books()
            .stop("legs", is("red", "legs"), "doctor")
            .stop("chest", is("red", "chest"), "emergency");
    Evaluation result = evaluate(books, "red=chest,legs");

    assertThat(result.outcome().id()).isEqualTo("emergency");
    assertThat(ids(result.warningSigns())).containsExactly("legs", "chest");
  }

  @Test
  void theFirstStopOutcomeOfTheFileWinsWhateverTheOrderOfTheStops() {
    Books one =
        new Books()
            .outcome("first")
            .outcome("second")
            .ask(many("red", "chest", "legs"))
            .stop("legs", is("red", "legs"), "second")
            .stop("chest", is("red", "chest"), "first");
    Books other =
        Books.framedAs(one.book())
            .stop("chest", is("red", "chest"), "first")
            .stop("legs", is("red", "legs"), "second");

    assertThat(evaluate(one, "red=chest,legs").outcome().id()).isEqualTo("first");
    assertThat(evaluate(other, "red=chest,legs").outcome().id()).isEqualTo("first");
  }

  @Test
  void notSureStopsLikeTheSignItselfUnlessTheFileSaysWhereElse() {
    Books books =
        books()
            .stop("chest", is("red", "chest"), "emergency", IfUnsure.STOP, "urgent")
            .stop("fever", is("amber", "fever"), "doctor");

    assertThat(evaluate(books, "red=?").outcome().id()).isEqualTo("urgent");
    assertThat(evaluate(books, "red=chest").outcome().id()).isEqualTo("emergency");
    assertThat(evaluate(books, "red=", "amber=?").outcome().id()).isEqualTo("doctor");
    assertThat(evaluate(books, "red=?").warningSigns().get(0).isDoubtful()).isTrue();
  }

  @Test
  void whereASignIsThereAndAnotherUncertainTheMostUrgentOfBothWins() {
    Books books =
        books()
            .ask(many("more", "x", "y"))
            .stop("late", all(is("red", "legs"), is("amber", "weight")), "doctor")
            .stop(
                "unsure",
                all(is("amber", "weight"), is("red", "chest", "legs")),
                "doctor",
                IfUnsure.STOP,
                "urgent")
            .stop("weight", is("amber", "weight"), "doctor");
    Evaluation result = evaluate(books, "red=?", "amber=weight");

    assertThat(result.outcome().id()).isEqualTo("urgent");
    assertThat(ids(result.warningSigns())).containsExactly("late", "unsure", "weight");
  }

  @Test
  void notSureOnASignThatOnlyCautionsIsListedAndKeepsTheStrengthAtSlight() {
    Books books = books().stop("fever", is("amber", "fever"), "doctor", IfUnsure.CAUTION, "doctor");
    Evaluation doubtful = evaluate(books, "red=", "amber=?", "goal=move");

    assertThat(doubtful.outcome().id()).isEqualTo("physio");
    assertThat(doubtful.outcome().strength()).contains(Strength.SLIGHT);
    assertThat(ids(doubtful.doubts())).containsExactly("fever");
    assertThat(doubtful.doubts().get(0).answers()).isEqualTo(answers("amber=?"));
    assertThat(evaluate(books, "red=", "amber=", "goal=move").outcome().strength())
        .contains(Strength.CLEAR);
  }

  @Test
  void anUnansweredStopQuestionBlocksAnyRecommendation() {
    Evaluator evaluator = Evaluator.compile(bothSigns().book());

    assertThatThrownBy(() -> evaluator.evaluate(answers("red=")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(evaluator.verdict(evaluator.walk(answers("red="))).outcome())
        .isEqualTo(Verdict.NONE);
    assertThat(evaluator.evaluate(answers("red=", "amber=")).complete()).isFalse();
  }

  @Test
  void aNotSureDoesNotStopWhileAnotherQuestionOfTheSignIsOpen() {
    Books books = books().stop("both", all(is("red", "legs"), is("amber", "fever")), "doctor");
    Evaluator evaluator = Evaluator.compile(books.book());

    assertThat(evaluator.walk(answers("red=?")).end()).isEqualTo(Walk.End.UNANSWERED);
    assertThat(evaluator.evaluate(answers("red=?", "amber=", "goal=move")).isStop()).isFalse();
    assertThat(evaluator.evaluate(answers("red=?", "amber=fever")).isStop()).isTrue();
  }

  @Test
  void aSignOnAQuestionThatDoesNotApplyIsNotThere() {
    Books books =
        new Books()
            .outcome("doctor")
            .ask(one("hurt", "yes", "no"))
            .ask(when(is("hurt", "yes"), many("signs", "fever")))
            .stop("fever", is("signs", "fever"), "doctor")
            .rule("fine", is("hurt", "no"), "massage", 3);

    assertThat(evaluate(books, "hurt=no", "signs=fever").outcome().id()).isEqualTo("massage");
    assertThat(evaluate(books, "hurt=yes", "signs=fever").isStop()).isTrue();
  }

  @Test
  void aStopThatRestsOnAQuestionNotApplyingIsCheckedWhenItsTurnComes() {
    Books books =
        new Books()
            .outcome("doctor")
            .ask(one("hurt", "yes", "no"))
            .ask(one("other", "a", "b"))
            .ask(when(is("hurt", "yes"), one("checked", "yes", "no")))
            .ask(one("last", "a", "b"))
            .stop("unchecked", not(is("checked", "yes")), "doctor");
    Evaluation result = evaluate(books, "hurt=no", "other=a", "last=a");

    assertThat(result.isStop()).isTrue();
    assertThat(result.answers().questions()).containsExactly("hurt", "other");
  }
}
