package advisor.interview;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An interview from its beginning to its end. */
class InterviewerTest {

  private static final RuleBook BOOK =
      new Books()
          .outcome("doctor")
          .ask(many("signs", "fever"))
          .ask(one("goal", "move", "calm"))
          .ask(one("last", "a", "b"))
          .stop("fever", is("signs", "fever"), "doctor")
          .rule("move", is("goal", "move"), "physio", 2)
          .rule("calm", is("goal", "calm"), "massage", 2)
          .rule("a", is("last", "a"), "physio", 1)
          .book();

  /** Answers from a script, and keeps what it was asked. */
  private static final class Script implements Questioner {
    private final Deque<Reply> replies;
    private final List<String> asked = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private final List<Boolean> canGoBack = new ArrayList<>();

    Script(Reply... replies) {
      this.replies = new ArrayDeque<>(List.of(replies));
    }

    private void hear(String said) {
      if (!said.isEmpty()) {
        news.add(said);
      }
    }

    @Override
    public Reply ask(Prompt prompt) {
      asked.add(prompt.question().id());
      canGoBack.add(prompt.canGoBack());
      offered.add(prompt.earlier().map(Response::toString).orElse(""));
      hear(prompt.news());
      return replies.remove();
    }

    @Override
    public Reply review(List<AnsweredQuestion> answers, String told) {
      asked.add("review of " + answers.size());
      hear(told);
      return replies.remove();
    }
  }

  /** A script at a terminal, where a stop is shown before it ends the interview. */
  private static final class Person implements Questioner {
    private final Script script;

    Person(Reply... replies) {
      script = new Script(replies);
    }

    @Override
    public Reply ask(Prompt prompt) {
      return script.ask(prompt);
    }

    @Override
    public Reply review(List<AnsweredQuestion> answers, String told) {
      return script.review(answers, told);
    }

    @Override
    public boolean asksAPerson() {
      return true;
    }

    @Override
    public Reply confirm(StopNotice notice) {
      script.asked.add(notice.evaluation().outcome().id() + "! " + notice.because());
      return script.replies.remove();
    }
  }

  private static InterviewEnd conduct(Person person, RuleBook book, String... ahead) {
    return new Interviewer(person, false)
        .conduct(Interview.begin(Evaluator.compile(book), answers(ahead)));
  }

  private static final Reply ACCEPT = new Reply.Agreed();

  private static Reply say(String... answers) {
    return new Reply.Responded(Response.of(answers));
  }

  private static InterviewEnd conduct(
      Script script, boolean quick, RuleBook book, String... ahead) {
    Interview begun = Interview.begin(Evaluator.compile(book), answers(ahead));
    return new Interviewer(script, quick).conduct(begun);
  }

  private static InterviewEnd conduct(Script script, String... ahead) {
    return conduct(script, false, BOOK, ahead);
  }

  private static Answers counted(InterviewEnd session) {
    assertThat(session).isInstanceOf(InterviewEnd.Finished.class);
    return ((InterviewEnd.Finished) session).interview().evaluation().answers();
  }

  @Test
  void asksAllThenReviews() {
    Script script = new Script(say(), say("move"), say("b"), ACCEPT);

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=", "goal=move", "last=b"));
    assertThat(script.asked).containsExactly("signs", "goal", "last", "review of 3");
  }

  @Test
  void goesBack() {
    Script script = new Script(say(), say("move"), new Reply.Back(), say("calm"), say("b"), ACCEPT);

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=", "goal=calm", "last=b"));
    assertThat(script.asked)
        .containsExactly("signs", "goal", "last", "goal", "last", "review of 3");
  }

  @Test
  void whatWasTickedBeforeGoingBackIsOnOfferAgainAndCountsForNothing() {
    Reply back = new Reply.Back(Optional.of(Response.of("calm")));
    Script script = new Script(say(), back, say(), say("move"), say("b"), ACCEPT);

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=", "goal=move", "last=b"));
    assertThat(script.offered)
        .containsExactly("", "", "Given[answers=[]]", "Given[answers=[calm]]", "");
  }

  @Test
  void goingBackFromTheFirstQuestionAsksItAgain() {
    Script script = new Script(new Reply.Back(), new Reply.Back(), say("fever"));

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=fever"));
    assertThat(script.asked).containsExactly("signs", "signs", "signs");
  }

  @Test
  void theReviewCanChangeAnAnswerAndComesAgain() {
    Script script = new Script(say(), say("move"), say("b"), say("goal"), say("calm"), ACCEPT);

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=", "goal=calm", "last=b"));
    assertThat(script.asked).endsWith("review of 3", "goal", "review of 3");
  }

  @Test
  void aChangeSaysWhatIsAskedBecauseOfItAndWhatCountsNoLonger() {
    RuleBook book =
        new Books()
            .ask(one("goal", "move", "calm"))
            .ask(when(is("goal", "move"), one("limb", "arm", "leg")))
            .ask(when(is("goal", "calm"), one("oil", "yes", "no")))
            .rule("move", is("goal", "move"), "physio", 5)
            .book();
    Script script =
        new Script(
            say("move"),
            say("arm"),
            say("goal"),
            say("calm"),
            say("yes"),
            say("goal"),
            say("move"),
            ACCEPT);

    assertThat(counted(conduct(script, false, book))).isEqualTo(answers("goal=move", "limb=arm"));
    assertThat(script.news)
        .containsExactly(
            "You changed: Topic goal. These questions are now asked as well: Topic oil. These answers"
                + " are no longer used: Topic limb.",
            "You changed: Topic goal. These answers are no longer used: Topic oil.");
  }

  @Test
  void theReviewCanGoBackToTheLastQuestion() {
    Script script = new Script(say(), say("move"), say("b"), new Reply.Back(), say("a"), ACCEPT);

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=", "goal=move", "last=a"));
  }

  /** Whether earlier answers were given ahead or not; reopening alone changes nothing. */
  @Test
  void fromAnAnswerThatWasChosenForAChangeTheWayBackLeadsToTheReview() {
    for (String chosen : new String[] {"signs", "goal", "last"}) {
      Response same = chosen.equals("signs") ? Response.of() : Response.of("move");
      Reply back = chosen.equals("last") ? new Reply.Back() : new Reply.Back(Optional.of(same));
      Script asked = new Script(say(), say("move"), say("b"), say(chosen), back, ACCEPT);
      Script ahead = new Script(say("b"), say(chosen), back, ACCEPT);

      assertThat(counted(conduct(asked))).isEqualTo(answers("signs=", "goal=move", "last=b"));
      assertThat(asked.asked)
          .containsExactly("signs", "goal", "last", "review of 3", chosen, "review of 3");
      assertThat(counted(conduct(ahead, "signs=", "goal=move")))
          .isEqualTo(answers("signs=", "goal=move", "last=b"));
      assertThat(ahead.asked).containsExactly("last", "review of 3", chosen, "review of 3");
      assertThat(ahead.canGoBack).containsExactly(false, true);
    }
  }

  @Test
  void aTickMadeAtAnAnswerThatWasChosenForAChangeIsAskedAboutAgain() {
    Reply back = new Reply.Back(Optional.of(Response.of("fever")));
    Script script = new Script(say("b"), say("signs"), back, say("fever"), ACCEPT);

    assertThat(conduct(script, "signs=", "goal=move").interview().isStopped()).isTrue();
    assertThat(script.asked).startsWith("last", "review of 3", "signs", "signs");
    assertThat(script.offered.get(2)).contains("fever");
  }

  /** On the usual way back, and from the review; given ahead or not, and with nothing on offer. */
  @Test
  void anAnswerWhoseTicksWereAllTakenAwayIsAskedForAgain() {
    Reply back = Reply.Back.withoutAnswer();
    Script usual =
        new Script(
            say(), say("move"), new Reply.Back(), back, say(), say("calm"), say("b"), ACCEPT);
    Script review =
        new Script(say(), say("move"), say("b"), say("goal"), back, say(), say("calm"), ACCEPT);
    Script ahead = new Script(say("b"), say("goal"), back, say("calm"), ACCEPT);

    for (Script script : new Script[] {usual, review}) {
      assertThat(counted(conduct(script))).isEqualTo(answers("signs=", "goal=calm", "last=b"));
    }
    assertThat(usual.asked)
        .containsExactly("signs", "goal", "last", "goal", "signs", "goal", "last", "review of 3");
    assertThat(usual.offered.get(5)).isEmpty();
    assertThat(review.asked)
        .containsExactly(
            "signs", "goal", "last", "review of 3", "goal", "signs", "goal", "review of 3");
    assertThat(review.offered.get(5)).isEmpty();
    assertThat(counted(conduct(ahead, "signs=", "goal=move")))
        .isEqualTo(answers("signs=", "goal=calm", "last=b"));
    assertThat(ahead.asked).containsExactly("last", "review of 3", "goal", "goal", "review of 3");
  }

  @Test
  void onceTheChosenAnswerIsChangedTheWayBackIsTheUsualOne() {
    Script script =
        new Script(
            say(),
            say("move"),
            say("b"),
            say("goal"),
            say("calm"),
            new Reply.Back(),
            new Reply.Back(),
            say("calm"),
            say("b"),
            ACCEPT);

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=", "goal=calm", "last=b"));
    assertThat(script.asked)
        .containsExactly(
            "signs",
            "goal",
            "last",
            "review of 3",
            "goal",
            "review of 3",
            "last",
            "goal",
            "last",
            "review of 3");
  }

  @Test
  void thePersonMayLeaveAtAQuestionAndAtTheReview() {
    assertThat(conduct(new Script(say(), new Reply.Leave()))).isInstanceOf(InterviewEnd.Left.class);
    assertThat(conduct(new Script(say(), say("move"), say("b"), new Reply.Leave())))
        .isInstanceOf(InterviewEnd.Left.class);
  }

  @Test
  void leavingAnswersNothing() {
    InterviewEnd left = conduct(new Script(say(), new Reply.Leave()));

    assertThat(((InterviewEnd.Left) left).interview().answered()).hasSize(1);
  }

  @Test
  void atTheEndOfTheInputTheMissingQuestionsAreNamed() {
    InterviewEnd session = conduct(new Script(say(), new Reply.EndOfInput()), "last=a");

    assertThat(session).isInstanceOf(InterviewEnd.Unanswered.class);
    assertThat(((InterviewEnd.Unanswered) session).missing()).containsExactly("goal");
  }

  @Test
  void pastWhatIsMissingItGoesOnToTheFirstStop() {
    Script script = new Script(new Reply.EndOfInput());
    RuleBook book =
        new Books()
            .outcome("doctor")
            .ask(one("goal", "move", "calm"))
            .ask(many("signs", "fever"))
            .ask(many("later", "worse"))
            .stop("fever", is("signs", "fever"), "doctor")
            .stop("worse", is("later", "worse"), "doctor")
            .rule("move", is("goal", "move"), "physio", 2)
            .book();

    InterviewEnd session = conduct(script, false, book, "signs=fever", "later=worse");

    assertThat(counted(session)).isEqualTo(answers("signs=fever"));
    assertThat(((InterviewEnd.Finished) session).interview().uncounted().ahead())
        .containsExactly(new UnusedAnswer("later", true));
  }

  @Test
  void quickTakesAnswersAheadOnlyUntilItIsSettled() {
    InterviewEnd asked = conduct(new Script(say(), say("move"), ACCEPT), true, BOOK);
    InterviewEnd ahead = conduct(new Script(), true, BOOK, "signs=", "goal=move", "last=a");

    assertThat(counted(ahead)).isEqualTo(counted(asked));
    assertThat(((InterviewEnd.Finished) ahead).interview().uncounted().ahead())
        .containsExactly(new UnusedAnswer("last", true));
  }

  @Test
  void afterAStopThereIsNothingToReview() {
    Script script = new Script(say("fever"));

    assertThat(counted(conduct(script))).isEqualTo(answers("signs=fever"));
    assertThat(script.asked).containsExactly("signs");
  }

  @Test
  void aStopIsPutToThePersonAndCanBeTakenBack() {
    Person person =
        new Person(say("fever"), new Reply.Back(), say(), say("move"), say("b"), ACCEPT);

    assertThat(counted(conduct(person, BOOK))).isEqualTo(answers("signs=", "goal=move", "last=b"));
    assertThat(person.script.asked)
        .containsExactly(
            "signs", "doctor! [You ticked: Label fever.]", "signs", "goal", "last", "review of 3");
  }

  @Test
  void aStopThatIsSoEndsTheInterview() {
    Person person = new Person(say("fever"), new Reply.Agreed());

    assertThat(counted(conduct(person, BOOK))).isEqualTo(answers("signs=fever"));
    assertThat(person.script.asked).hasSize(2);
  }

  @Test
  void whoeverLeavesAtAStopHasLeft() {
    assertThat(conduct(new Person(say("fever"), new Reply.Leave()), BOOK))
        .isInstanceOf(InterviewEnd.Left.class);
  }

  private static final RuleBook LATE_SIGNS =
      new Books()
          .outcome("worse")
          .outcome("bad")
          .ask(one("goal", "move", "calm"))
          .ask(many("worst", "chest"))
          .ask(many("signs", "fever"))
          .stop("chest", is("worst", "chest"), "worse")
          .stop("fever", is("signs", "fever"), "bad")
          .rule("move", is("goal", "move"), "physio", 5)
          .book();

  @Test
  void aStopKnownFromAnswersAheadIsPutBeforeAnyOtherQuestion() {
    Person person = new Person(new Reply.Agreed());

    assertThat(counted(conduct(person, LATE_SIGNS, "worst=chest")))
        .isEqualTo(answers("worst=chest"));
    assertThat(person.script.asked).containsExactly("worse! [You ticked: Label chest.]");
  }

  /** Not after it, because what to do comes last. */
  @Test
  void aStopNamesTheAnswersAheadThatItLeavesUnused() {
    Person person = new Person(new Reply.Agreed());

    conduct(person, LATE_SIGNS, "goal=move", "worst=chest", "signs=fever");
    assertThat(person.script.asked)
        .containsExactly(
            "worse! [You ticked: Label chest., Your answer was not used: Topic signs.]");
  }

  @Test
  void aQuestionOfAMoreUrgentStopComesBeforeIt() {
    Person person = new Person(say("calm"), say(), new Reply.Agreed());

    assertThat(counted(conduct(person, LATE_SIGNS, "signs=fever")))
        .isEqualTo(answers("goal=calm", "worst=", "signs=fever"));
    assertThat(person.script.asked)
        .containsExactly("goal", "worst", "bad! [You ticked: Label fever.]");
  }

  @Test
  void aStopFromAnswersAheadThatIsTakenBackIsAskedForAgain() {
    Person person = new Person(new Reply.Back(), say("move"), say(), say(), ACCEPT);

    assertThat(counted(conduct(person, LATE_SIGNS, "worst=chest")))
        .isEqualTo(answers("goal=move", "worst=", "signs="));
    assertThat(person.script.asked)
        .containsExactly(
            "worse! [You ticked: Label chest.]", "goal", "worst", "signs", "review of 3");
  }

  @Test
  void whereNobodyIsThereAnswersAheadWaitForTheirTurn() {
    Script script = new Script(say("move"));

    assertThat(counted(conduct(script, false, LATE_SIGNS, "worst=chest")))
        .isEqualTo(answers("goal=move", "worst=chest"));
    assertThat(script.asked).containsExactly("goal");
  }

  @Test
  void aDoubtThatStopsIsNamedAsADoubt() {
    RuleBook book =
        new Books()
            .outcome("bad")
            .ask(many("signs", "fever"))
            .stop("fever", is("signs", "fever"), "bad")
            .rule("calm", is("signs", "fever"), "physio", 5)
            .book();
    Person person = new Person(new Reply.Responded(Response.NOT_SURE), new Reply.Agreed());

    conduct(person, book);
    assertThat(person.script.asked).last().asString().contains("You were not sure about: ");
  }

  @Test
  void whereNothingWasAskedThereIsNothingToReview() {
    Script script = new Script();

    assertThat(counted(conduct(script, "signs=", "goal=move", "last=a")).questions()).hasSize(3);
    assertThat(script.asked).isEmpty();
  }

  @Test
  void nobodyIsNeverAskedAndNamesWhatIsMissing() {
    Interview begun = Interview.begin(Evaluator.compile(BOOK), answers("goal=move"));

    assertThat(new Interviewer(new Nobody(), false).conduct(begun))
        .isEqualTo(new InterviewEnd.Unanswered(begun, List.of("signs", "last")));
    assertThat(new Nobody().review(List.of(), "")).as("what is given stands").isEqualTo(ACCEPT);
  }

  @Test
  void quickStopsAskingOnceTheOutcomeIsSettled() {
    Script script = new Script(say(), say("move"), ACCEPT);

    assertThat(counted(conduct(script, true, BOOK))).isEqualTo(answers("signs=", "goal=move"));
    assertThat(script.asked).containsExactly("signs", "goal", "review of 2");
  }

  @Test
  void quickPutsAQuestionAgainThatThePersonWantsToChange() {
    RuleBook book =
        new Books()
            .ask(one("first", "a", "b"))
            .ask(one("second", "a", "b"))
            .rule("first", is("first", "a"), "physio", 5)
            .rule("not-first", not(is("first", "a")), "massage", 1)
            .rule("second", is("second", "a"), "physio", 2)
            .book();
    Script script =
        new Script(say("b"), say("a"), say("first"), say("a"), say("second"), say("b"), ACCEPT);

    assertThat(counted(conduct(script, true, book))).isEqualTo(answers("first=a", "second=b"));
    assertThat(script.asked)
        .containsExactly(
            "first", "second", "review of 2", "first", "review of 2", "second", "review of 2");
  }
}
