package advisor.interview;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.Books;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which question is next, and what counts. */
class InterviewTest {

  private static final RuleBook BOOK =
      new Books()
          .outcome("doctor")
          .ask(one("hurt", "yes", "no"))
          .ask(when(is("hurt", "yes"), one("where", "back", "neck")))
          .ask(many("signs", "fever"))
          .ask(one("goal", "move", "calm"))
          .stop("fever", is("signs", "fever"), "doctor")
          .rule("back", is("where", "back"), "physio", 2)
          .rule("neck", is("where", "neck"), "massage", 2)
          .rule("move", is("goal", "move"), "physio", 1)
          .rule("calm", is("goal", "calm"), "massage", 1)
          .book();

  private static Interview begin(String... ahead) {
    return begin(BOOK, ahead);
  }

  private static Interview begin(RuleBook book, String... ahead) {
    return Interview.begin(Evaluator.compile(book), answers(ahead));
  }

  private static Interview answer(Interview interview, String... answers) {
    Interview on = interview;
    Answers all = answers(answers);
    for (String id : all.questions()) {
      assertThat(next(on)).isEqualTo(id);
      on = on.answer(on.next().orElseThrow(), all.to(id).orElseThrow());
    }
    return on;
  }

  private static String next(Interview interview) {
    return interview.next().map(Question::id).orElse("nothing");
  }

  private static List<String> counted(Interview interview) {
    return interview.answered().stream().map(answered -> answered.question().id()).toList();
  }

  @Test
  void questionsComeInFileOrderAndThoseThatDoNotApplyAreLeftOut() {
    assertThat(next(answer(begin(), "hurt=yes", "where=back", "signs=", "goal=move")))
        .isEqualTo("nothing");
    assertThat(next(answer(begin(), "hurt=no", "signs=", "goal=move"))).isEqualTo("nothing");
  }

  @Test
  void aQuestionIsAskedWhereItIsNotKnownWhetherItApplies() {
    assertThat(next(answer(begin(), "hurt=?"))).isEqualTo("where");
  }

  @Test
  void aStopEndsItAtOnce() {
    Interview stopped = answer(begin(), "hurt=no", "signs=fever");

    assertThat(stopped.isStopped()).isTrue();
    assertThat(stopped.next()).isEmpty();
    assertThat(stopped.prompt(true)).isEmpty();
    assertThat(stopped.evaluation().isStop()).isTrue();
  }

  @Test
  void anUnansweredStopQuestionBlocksAnyOutcome() {
    Interview blocked = answer(begin(), "hurt=no");

    assertThatThrownBy(blocked::evaluation).isInstanceOf(IllegalStateException.class);
    assertThat(blocked.settled()).isEmpty();
  }

  @Test
  void goingBackPutsTheLastQuestionAgainWithItsAnswerOnOffer() {
    Interview back = answer(begin(), "hurt=yes", "where=back").back();

    assertThat(next(back)).isEqualTo("where");
    assertThat(back.prompt(true).orElseThrow().earlier()).contains(Response.of("back"));
    assertThat(counted(back)).containsExactly("hurt");
  }

  @Test
  void goingBackTwiceAsksBothAgain() {
    Interview back = answer(begin(), "hurt=yes", "where=back", "signs=").back().back();

    assertThat(next(back)).isEqualTo("where");
    assertThat(next(answer(back, "where=neck", "signs=", "goal=move"))).isEqualTo("nothing");
  }

  @Test
  void atTheFirstQuestionThereIsNoWayBack() {
    assertThat(begin().canGoBack()).isFalse();
    assertThat(next(begin().back())).isEqualTo("hurt");
    assertThat(begin().prompt(true).orElseThrow().canGoBack()).isFalse();
  }

  @Test
  void goingBackOutOfAStopOpensTheInterviewAgain() {
    Interview back = answer(begin(), "hurt=no", "signs=fever").back();

    assertThat(back.isStopped()).isFalse();
    assertThat(next(answer(back, "signs=", "goal=move"))).isEqualTo("nothing");
  }

  @Test
  void anAnswerThatNoLongerAppliesDoesNotCountButIsThereAgainIfItDoes() {
    Interview done = answer(begin(), "hurt=yes", "where=back", "signs=", "goal=calm");
    Interview changed = answer(done.reopen("hurt"), "hurt=no");

    assertThat(changed.evaluation().outcome().id()).isEqualTo("massage");
    assertThat(counted(changed)).containsExactly("hurt", "signs", "goal");
    Interview again = answer(changed.reopen("hurt"), "hurt=yes");
    assertThat(again.next()).isEmpty();
    assertThat(again.evaluation()).usingRecursiveComparison().isEqualTo(done.evaluation());
  }

  @Test
  void anAnswerThatFollowsANewStopDoesNotCount() {
    Interview done = answer(begin(), "hurt=no", "signs=", "goal=calm");
    Interview stopped = answer(done.reopen("signs"), "signs=fever");

    assertThat(counted(stopped)).containsExactly("hurt", "signs");
    assertThat(stopped.uncounted().ahead()).as("only what was given ahead is told").isEmpty();
  }

  @Test
  void answersGivenAheadAreNotAskedAndBackSkipsThem() {
    Interview interview = answer(begin("where=neck", "signs="), "hurt=yes");

    assertThat(next(interview)).isEqualTo("goal");
    assertThat(next(interview.back())).isEqualTo("hurt");
    assertThat(begin("hurt=no", "signs=").canGoBack()).isFalse();
  }

  @Test
  void anAnswerGivenAheadThatWasPutAgainIsOneThatWasPut() {
    Interview done = answer(begin("hurt=no"), "signs=", "goal=move");
    Interview changed = answer(done.reopen("hurt"), "hurt=yes");

    assertThat(next(changed)).isEqualTo("where");
    assertThat(next(changed.back())).isEqualTo("hurt");
  }

  @Test
  void whatWasGivenAheadAndCountsForNothingIsToldWithTheReason() {
    assertThat(begin("goal=move", "where=back", "hurt=no", "signs=fever").uncounted().ahead())
        .containsExactly(new UnusedAnswer("goal", true), new UnusedAnswer("where", false));
    assertThat(begin("hurt=yes", "where=back", "signs=", "goal=move").uncounted().ahead())
        .isEmpty();
  }

  @Test
  void whatIsMissingIsWhatAppliesOrMay() {
    assertThat(begin().missing(Answers.none())).containsExactly("hurt", "where", "signs", "goal");
    assertThat(begin("hurt=no").missing(Answers.none())).containsExactly("signs", "goal");
    assertThat(begin("hurt=yes", "goal=move").missing(Answers.none()))
        .containsExactly("where", "signs");
    assertThat(begin("where=back").missing(Answers.none()))
        .containsExactly("hurt", "signs", "goal");
    assertThat(begin("hurt=no", "signs=fever").missing(Answers.none())).isEmpty();
    assertThat(begin("hurt=no", "signs=", "goal=move").missing(Answers.none())).isEmpty();
  }

  @Test
  void aQuestionToBeConfirmedIsMissing() {
    assertThat(begin("hurt=no", "signs=", "goal=move").reopen("signs").missing(Answers.none()))
        .containsExactly("signs");
  }

  @Test
  void promptsCountTheQuestionsAskedAndNeverPassTheMost() {
    Interview interview = begin();
    int number = 0;
    for (String text : List.of("hurt=yes", "where=back", "signs=", "goal=move")) {
      Prompt prompt = interview.prompt(true).orElseThrow();
      assertThat(prompt.number()).isEqualTo(++number);
      assertThat(prompt.most()).isBetween(prompt.number(), 4);
      assertThat(prompt.before()).hasSize(number - 1);
      interview = answer(interview, text);
    }
  }

  @Test
  void aBranchThatIsRuledOutIsCountedNoLonger() {
    assertThat(answer(begin(), "hurt=no").prompt(true).orElseThrow().most()).isEqualTo(3);
    assertThat(answer(begin(), "hurt=yes").prompt(true).orElseThrow().most()).isEqualTo(4);
  }

  @Test
  void itIsSettledOnceNoAnswerCanChangeTheOutcome() {
    assertThat(answer(begin(), "hurt=yes", "where=back", "signs=").settled())
        .as("goal=calm makes a lead of one, which is enough")
        .isPresent();
    assertThat(answer(begin(), "hurt=no", "signs=").settled()).isEmpty();
  }

  @Test
  void itIsNotSettledWhileACautionAboutTheOptionIsOpen() {
    Books books =
        new Books()
            .ask(one("goal", "move", "calm"))
            .ask(one("skin", "sore", "fine"))
            .rule("move", is("goal", "move"), "physio", 2)
            .rule("calm", is("goal", "calm"), "massage", 2)
            .caution("sore", is("skin", "sore"), "massage");

    assertThat(begin(books.book(), "goal=move").settled()).isPresent();
    assertThat(begin(books.book(), "goal=calm").settled()).isEmpty();
    assertThat(begin(books.book(), "goal=?").settled()).as("none is recommended").isEmpty();
  }

  @Test
  void whatIsGivenAheadForALaterQuestionSettlesNothingBeforeItComes() {
    Books books =
        new Books()
            .ask(one("first", "a", "b"))
            .ask(one("idle", "a", "b"))
            .ask(one("last", "a", "b"))
            .rule("first", is("first", "a"), "physio", 1)
            .rule("last", not(is("last", "a")), "massage", 5);

    assertThat(begin(books.book(), "first=a", "last=a").settled()).isEmpty();
    assertThat(begin(books.book(), "first=a", "idle=a", "last=a").settled()).isPresent();
  }

  @Test
  void whatAnAnswerAheadRulesOutIsMissingOnlyIfThatAnswerMayNotCount() {
    Question first = one("first", "a", "b");
    Question second = one("second", "a", "b");
    Question third = when(not(is("second", "b")), one("third", "a", "b"));
    RuleBook counts = new Books().ask(first).ask(second).ask(third).book();
    RuleBook mayNotCount =
        new Books().ask(first).ask(when(is("first", "a"), second)).ask(third).book();

    assertThat(begin(counts, "second=b").missing(Answers.none())).containsExactly("first");
    assertThat(begin(mayNotCount, "second=b").missing(Answers.none()))
        .containsExactly("first", "third");
    assertThat(next(begin(mayNotCount, "second=b", "first=b"))).isEqualTo("third");
  }

  @Test
  void aQuestionThatNotSureLeavesOpenIsCounted() {
    RuleBook book =
        new Books()
            .ask(one("first", "a", "b"))
            .ask(one("second", "a", "b"))
            .ask(when(not(is("first", "a")), one("third", "a", "b")))
            .ask(when(is("first", "a"), one("fourth", "a", "b")))
            .book();

    assertThat(begin(book, "first=?").prompt(true).orElseThrow().most()).isEqualTo(4);
  }

  /** Answers behind a stop, or overruled ones, do not count, but must not be lost. */
  @Test
  void tellsWhichAnswersWouldMakeItMoreUrgent() {
    RuleBook book =
        new Books()
            .outcome("emergency")
            .outcome("doctor")
            .ask(many("signs", "fever", "cough"))
            .ask(one("hurt", "yes", "no"))
            .ask(when(is("hurt", "yes"), many("more", "chest", "lump")))
            .stop("fever", is("signs", "fever"), "doctor")
            .stop("chest", is("more", "chest"), "emergency")
            .stop("lump", is("more", "lump"), "doctor")
            .book();

    Interview stopped = begin(book, "signs=fever", "hurt=yes", "more=chest");
    assertThat(stopped.wouldBeMoreUrgent(stopped.uncounted().aheadAsGiven())).isTrue();
    assertThat(stopped.wouldBeMoreUrgent(answers("more=lump"))).isFalse();
    assertThat(stopped.wouldBeMoreUrgent(answers("signs="))).isTrue();
    Interview calm = begin(book, "signs=", "hurt=no");
    assertThat(calm.wouldBeMoreUrgent(answers("more=chest"))).isFalse();
    assertThat(calm.wouldBeMoreUrgent(answers("hurt=yes"))).isFalse();
    assertThat(calm.wouldBeMoreUrgent(answers("hurt=yes", "more=lump"))).isTrue();
    assertThat(calm.wouldBeMoreUrgent(answers("signs=fever"))).isTrue();
    assertThat(calm.wouldBeMoreUrgent(answers("signs=cough"))).isFalse();
  }
}
