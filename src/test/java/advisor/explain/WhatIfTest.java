package advisor.explain;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import advisor.Books;
import advisor.evaluate.Evaluator;
import advisor.interview.Interview;
import advisor.model.Answers;
import advisor.model.Question;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The changed answers that would lead elsewhere. */
class WhatIfTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static Explanation explain(Books books, String... answers) {
    Evaluator evaluator = Evaluator.compile(books.book());
    return new Explainer(evaluator).explain(evaluator.evaluate(answers(answers)));
  }

  private static List<Answers> changes(Explanation explanation) {
    return explanation.whatIf().stream().map(WhatIf::change).toList();
  }

  private static Books goalAndFeel() {
    return new Books()
        .ask(one("goal", "move", "calm", "both"))
        .ask(one("feel", "sharp", "tight"))
        .rule("move", is("goal", "move"), "physio", 3)
        .rule("calm", is("goal", "calm"), "massage", 3)
        .rule("sharp", is("feel", "sharp"), "physio", 1)
        .rule("tight", is("feel", "tight"), "massage", 1);
  }

  @Test
  void oneChangedAnswerIsTheSmallestChange() {
    Explanation explanation = explain(goalAndFeel(), "goal=move", "feel=tight");

    assertThat(explanation.whatIf())
        .containsExactly(
            new WhatIf(answers("goal=calm"), List.of("massage")),
            new WhatIf(answers("goal=both"), List.of("massage")));
    assertThat(explanation.whatIfComplete()).isTrue();
  }

  @Test
  void twoAreChangedOnlyWhereOneIsNotEnough() {
    Books books =
        new Books()
            .ask(one("goal", "move", "calm"))
            .ask(one("feel", "sharp", "tight"))
            .ask(one("idle", "a", "b"))
            .rule("move", is("goal", "move"), "physio", 5)
            .rule("sharp", is("feel", "sharp"), "physio", 5)
            .rule("calm", is("goal", "calm"), "massage", 2)
            .rule("tight", is("feel", "tight"), "massage", 2);

    assertThat(explain(books, "goal=move", "feel=sharp", "idle=a").whatIf())
        .containsExactly(new WhatIf(answers("goal=calm", "feel=tight"), List.of("massage")));
  }

  @Test
  void notSureIsChangedToAnAnswerAndNoAnswerToNotSure() {
    assertThat(changes(explain(goalAndFeel(), "goal=?", "feel=tight")))
        .containsExactly(answers("goal=move"), answers("feel=sharp"));
  }

  @Test
  void ofChooseManyOneTickIsAddedOrTakenAway() {
    Books books =
        new Books()
            .ask(many("goal", "move", "calm", "sleep"))
            .rule("move", is("goal", "move"), "physio", 2)
            .rule("calm", is("goal", "calm"), "massage", 2)
            .rule("sleep", is("goal", "sleep"), "massage", 1);

    assertThat(changes(explain(books, "goal=calm")))
        .containsExactly(answers("goal=move,calm"), answers("goal="));
  }

  @Test
  void theLastTickStaysWhereNoneIsNoAnswer() {
    Books books =
        new Books()
            .ask(some(many("goal", "move", "calm")))
            .rule("move", is("goal", "move"), "physio", 2)
            .rule("calm", is("goal", "calm"), "massage", 1);

    assertThat(changes(explain(books, "goal=move"))).isEmpty();
  }

  @Test
  void questionsThatNewlyApplyAreTriedWithEveryAnswerAndAllOutcomesListed() {
    Books books =
        new Books()
            .ask(one("hurt", "yes", "no"))
            .ask(when(is("hurt", "yes"), one("where", "back", "neck")))
            .rule("no", is("hurt", "no"), "massage", 2)
            .rule("back", is("where", "back"), "physio", 2);

    assertThat(explain(books, "hurt=no").whatIf())
        .containsExactly(new WhatIf(answers("hurt=yes"), List.of("physio", "unknown")));
  }

  @Test
  void aChangeThatMayLeadBackToTheSameIsNoChange() {
    Books books =
        new Books()
            .ask(one("hurt", "yes", "no"))
            .ask(when(is("hurt", "yes"), one("where", "back", "neck")))
            .rule("no", is("hurt", "no"), "massage", 2)
            .rule("neck", is("where", "neck"), "massage", 2);

    assertThat(explain(books, "hurt=no").whatIf()).isEmpty();
  }

  @Test
  void aNewWarningSignQuestionIsAnsweredWithWhatAlarmsLeast() {
    Books books =
        new Books()
            .outcome("doctor")
            .ask(one("hurt", "yes", "no"))
            .ask(when(is("hurt", "yes"), many("signs", "fever")))
            .ask(when(is("hurt", "yes"), must(one("hot", "very", "little", "not"))))
            .ask(when(is("hurt", "yes"), must(one("stiff", "very", "little", "not"))))
            .stop("fever", is("signs", "fever"), "doctor")
            .stop("hot", is("hot", "very"), "doctor")
            .stop("stiff", all(is("hurt", "yes"), not(is("stiff", "little", "not"))), "doctor")
            .rule("no", is("hurt", "no"), "massage", 2)
            .rule("yes", is("hurt", "yes"), "physio", 2);

    assertThat(explain(books, "hurt=no").whatIf())
        .containsExactly(new WhatIf(answers("hurt=yes"), List.of("physio")));
  }

  @Test
  void anAnswerThatOnlyAStopTellsFromAnotherDoesNotHideIt() {
    Books books =
        new Books()
            .outcome("doctor")
            .ask(one("hurt", "yes", "no"))
            .ask(when(is("hurt", "yes"), one("how", "badly", "suddenly", "mildly")))
            .stop("suddenly", is("how", "suddenly"), "doctor")
            .rule("badly", is("how", "badly"), "physio", 2)
            .rule("any", not(is("how", "badly")), "massage", 2);

    assertThat(explain(books, "hurt=no").whatIf())
        .as("hurt=yes, how=mildly leads to massage as well")
        .isEmpty();
  }

  @Test
  void aStopHasNoWhatIf() {
    Books books = goalAndFeel().outcome("doctor").stop("move", is("goal", "move"), "doctor");
    Explanation explanation = explain(books, "goal=move");

    assertThat(explanation.whatIf()).isEmpty();
    assertThat(explanation.decisive()).isEmpty();
    assertThat(explanation.whatIfComplete()).isTrue();
  }

  @Test
  void aReasonIsDecisiveWhenTheOutcomeChangesWithoutIt() {
    Explanation clear = explain(goalAndFeel(), "goal=move", "feel=sharp");
    Explanation close = explain(goalAndFeel(), "goal=move", "feel=tight");

    assertThat(clear.decisive()).isEmpty();
    assertThat(close.decisive()).containsExactly("move");
    assertThat(close.isDecisive("tight")).isFalse();
  }

  @Test
  void aRuleOfTheOtherSideIsDecisiveWhereItMakesATie() {
    Books books = goalAndFeel().rule("also", is("feel", "tight"), "massage", 2);

    assertThat(explain(books, "goal=move", "feel=tight").decisive())
        .containsExactlyInAnyOrder("move", "tight", "also");
  }

  // ---- Books that are valid and huge ----

  /** Sixty answers, each with a rule of its own. */
  private static Books sixty(Books books, Question question) {
    books.ask(question);
    for (int i = 0; i < Question.MOST_ANSWERS; i++) {
      books.rule("rule-" + question.id() + i, is(question.id(), "a" + i), "physio", 1);
    }
    return books;
  }

  private static Question sixtyTicks(String id) {
    return many(
        id,
        IntStream.range(0, Question.MOST_ANSWERS).mapToObj(i -> "a" + i).toArray(String[]::new));
  }

  @Test
  void aQuestionWithMoreWaysToAnswerItThanCanBeTriedLeavesWhatIsFoundTrueAndSaysSo() {
    Books books =
        sixty(
                new Books().ask(one("hurt", "yes", "no", "gone")),
                when(is("hurt", "yes"), sixtyTicks("where")))
            .rule("hurt", is("hurt", "yes"), "physio", 1)
            .rule("no", is("hurt", "no"), "massage", 1);
    Explanation explanation = assertTimeoutPreemptively(SOON, () -> explain(books, "hurt=no"));

    assertThat(explanation.whatIf())
        .as("physio whatever is ticked, but nobody can try it all")
        .containsExactly(new WhatIf(answers("hurt=gone"), List.of("unknown")));
    assertThat(explanation.whatIfComplete()).isFalse();
  }

  @Test
  void sixtyTicksThatFewRulesTellApartAreTriedInFull() {
    Books books =
        new Books()
            .ask(one("hurt", "yes", "no"))
            .ask(when(is("hurt", "yes"), sixtyTicks("where")))
            .rule("no", is("hurt", "no"), "massage", 1)
            .rule("left", is("where", "a0", "a1", "a2", "a3"), "physio", 1)
            .rule("right", is("where", "a3", "a4", "a5", "a6"), "physio", 1)
            .rule("mid", all(is("where", "a1", "a6"), is("where", "a8", "a9")), "physio", 1);
    Explanation explanation = assertTimeoutPreemptively(SOON, () -> explain(books, "hurt=no"));

    assertThat(explanation.whatIf())
        .containsExactly(new WhatIf(answers("hurt=yes"), List.of("physio", "unknown")));
    assertThat(explanation.whatIfComplete()).isTrue();
  }

  @Test
  void pairsThatAreTooManyAreNotTried() {
    Books books = new Books().leads(9, 9).rule("always", not(is("q0", "a0")), "massage", 9);
    String[] answers = new String[80];
    for (int i = 0; i < answers.length; i++) {
      sixty(books, sixtyTicks("q" + i));
      answers[i] = "q" + i + "=";
    }
    Books led = books.rule("more", not(is("q1", "a0")), "massage", 9);
    led.rule("most", not(is("q2", "a0")), "massage", 9);
    Explanation explanation = assertTimeoutPreemptively(SOON, () -> explain(led, answers));

    assertThat(explanation.whatIf()).isEmpty();
    assertThat(explanation.whatIfComplete()).isFalse();
  }

  @Test
  void aLongInterviewIsFollowedToItsEnd() {
    Books books = new Books().ask(one("hurt", "yes", "no"));
    for (int i = 0; i < 2_000; i++) {
      books.ask(when(is("hurt", "yes"), one("q" + i, "a", "b")));
    }
    books.rule("no", is("hurt", "no"), "massage", 1).rule("yes", is("hurt", "yes"), "physio", 1);
    Explanation explanation = assertTimeoutPreemptively(SOON, () -> explain(books, "hurt=no"));

    assertThat(explanation.whatIf())
        .containsExactly(new WhatIf(answers("hurt=yes"), List.of("physio")));
  }

  @Test
  void aLongInterviewThatRulesWeighIsLeftInDoubt() {
    Books books = new Books().ask(one("hurt", "yes", "no"));
    for (int i = 0; i < 4_000; i++) {
      books.ask(when(is("hurt", "yes"), one("q" + i, "a", "b")));
      books.rule("rule" + i, is("q" + i, "a"), "physio", 1);
    }
    books.rule("no", is("hurt", "no"), "massage", 1).rule("yes", is("hurt", "yes"), "physio", 1);
    Explanation explanation = assertTimeoutPreemptively(SOON, () -> explain(books, "hurt=no"));

    assertThat(explanation.whatIf()).isEmpty();
    assertThat(explanation.whatIfComplete()).isFalse();
  }

  @Test
  void quickAsksOnWhereTooMuchWouldHaveToBeTried() {
    Books books =
        new Books()
            .ask(one("hurt", "yes", "no"))
            .rule("no", is("hurt", "no"), "massage", 9)
            .rule("other", not(is("q1", "a0")), "physio", 1);
    Books big = sixty(sixty(books, sixtyTicks("q1")), sixtyTicks("q2"));
    Interview interview = Interview.begin(Evaluator.compile(big.book()), answers("hurt=no"));

    assertThat(assertTimeoutPreemptively(SOON, interview::settled)).isEmpty();
  }

  @Test
  void quickAsksOnWhereMoreQuestionsAreOpenThanCanBeFollowed() {
    Books books =
        new Books().ask(one("hurt", "yes", "no")).rule("no", is("hurt", "no"), "massage", 9);
    for (int i = 0; i < 1_600; i++) {
      books.ask(one("q" + i, "a", "b"));
      books.rule("rule" + i, is("q" + i, "b"), "physio", 1);
    }
    Interview interview = Interview.begin(Evaluator.compile(books.book()), answers("hurt=no"));

    assertThat(assertTimeoutPreemptively(SOON, interview::settled)).isEmpty();
  }

  @Test
  void sixtyTicksThatNoRuleMentionsDoNotKeepQuickAsking() {
    Books books =
        new Books()
            .ask(one("hurt", "yes", "no"))
            .ask(sixtyTicks("idle"))
            .rule("no", is("hurt", "no"), "massage", 1);
    Interview interview = Interview.begin(Evaluator.compile(books.book()), answers("hurt=no"));

    assertThat(interview.settled()).isPresent();
  }
}
