package advisor.interview;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.evaluate.Evaluator;
import advisor.model.Condition;
import advisor.model.Question;
import org.junit.jupiter.api.Test;

class SettledOutcomeTest {

  private static final Question FIRST = one("first", "p", "m", "none");
  private static final Question SECOND = one("second", "p", "m", "none");

  private static Books draft(int first, int second) {
    return draft(first, second, FIRST, SECOND);
  }

  private static Books draft(int first, int second, Question... questions) {
    Books books = new Books();
    for (Question question : questions) {
      books.ask(question);
    }
    return books
        .options("p", "m")
        .outcome("doctor")
        .leads(2, 4)
        .rule("first-p", is("first", "p"), "p", first)
        .rule("first-m", is("first", "m"), "m", first)
        .rule("second-p", is("second", "p"), "p", second)
        .rule("second-m", is("second", "m"), "m", second);
  }

  private static boolean isSettled(Books draft, String... given) {
    return Interview.begin(Evaluator.compile(draft.book()), answers(given)).settled().isPresent();
  }

  @Test
  void whenNoRemainingAnswerCanChangeTheOutcome() {
    assertThat(isSettled(draft(5, 3), "first=p")).isTrue();
    assertThat(isSettled(draft(5, 4), "first=p")).isFalse();
    assertThat(isSettled(draft(5, 3), "first=none")).isFalse();
    assertThat(isSettled(draft(5, 3))).isFalse();
  }

  @Test
  void whenItsEndIsReached() {
    assertThat(isSettled(draft(1, 1), "first=p", "second=m")).isTrue();
    Books stopping = draft(1, 1).stop("stop", is("first", "p"), "doctor");
    assertThat(isSettled(stopping, "first=p")).isTrue();
  }

  @Test
  void whenTheStrengthAloneMayStillChange() {
    assertThat(isSettled(draft(4, 2), "first=p")).isTrue();
  }

  @Test
  void whenEitherOrUnknownIsCertainToo() {
    Books tied = draft(3, 1).leads(5, 5).rule("too", is("first", "p"), "m", 3);
    assertThat(isSettled(tied, "first=p")).isTrue();
    assertThat(isSettled(draft(1, 1).leads(5, 5), "first=p")).isFalse();
    assertThat(isSettled(draft(1, 1).leads(9, 9), "first=none")).isTrue();
    Books none = draft(1, 1, FIRST, when(not(is("first", "none")), SECOND), last());
    assertThat(isSettled(none, "first=none")).isTrue();
  }

  private static Question last() {
    return one("last", "yes", "no");
  }

  @Test
  void notWhileAStopQuestionIsOpen() {
    Books open = draft(5, 3, FIRST, SECOND, last()).stop("s", is("last", "yes"), "doctor");
    assertThat(isSettled(open, "first=p")).isFalse();
    Books asked = draft(5, 3, last(), FIRST, SECOND).stop("s", is("last", "yes"), "doctor");
    assertThat(isSettled(asked, "last=no", "first=p")).isTrue();
  }

  @Test
  void notWhileACautionAboutTheOutcomeHangsOnAnOpenQuestion() {
    Condition late = is("last", "yes");
    assertThat(isSettled(asked().caution("c", late, "p"), "first=p")).isFalse();
    assertThat(isSettled(asked().caution("c", late, "m"), "first=p")).isTrue();
    assertThat(isSettled(asked().caution("c", is("first", "p"), "p"), "first=p")).isTrue();
  }

  private static Books asked() {
    return draft(5, 3, FIRST, SECOND, last());
  }

  @Test
  void notSureIsAnAnswerThatMayCome() {
    Question question = one("q", "a", "b");
    assertThat(isSettled(leadingOnWhenNotSure(must(question)), "first=p")).isTrue();
    assertThat(isSettled(leadingOnWhenNotSure(question), "first=p")).isFalse();
  }

  /** Only "not sure" leads on to the last question, which may change the outcome. */
  private static Books leadingOnWhenNotSure(Question question) {
    return new Books()
        .options("p", "m")
        .ask(FIRST)
        .ask(question)
        .ask(when(all(is("q", "a"), is("q", "b")), last()))
        .rule("first", is("first", "p"), "p", 2)
        .rule("last", is("last", "yes"), "m", 9);
  }

  @Test
  void answersGivenAheadCountWhenTheirQuestionComes() {
    assertThat(isSettled(draft(3, 3, last(), FIRST, SECOND), "second=m", "first=m")).isFalse();
    Books draft =
        new Books()
            .options("p", "m")
            .ask(last())
            .ask(one("early", "x", "y"))
            .ask(one("late", "p", "m"))
            .rule("x", is("last", "yes"), "p", 2)
            .rule("y", is("early", "x"), "m", 1)
            .rule("p", is("late", "p"), "m", 1);
    assertThat(isSettled(draft, "last=yes")).isFalse();
    assertThat(isSettled(draft, "last=yes", "late=m")).isFalse();
    assertThat(isSettled(draft, "last=yes", "early=y", "late=m")).isTrue();
  }

  @Test
  void whatPointsDecideAlreadyIsSettledHoweverMuchIsLeftToAsk() {
    assertThat(isSettled(manyAgainst(42), "first=p"))
        .as("a lead of 2 is left at the worst")
        .isTrue();
    assertThat(isSettled(manyAgainst(41), "first=p")).as("too much to try").isFalse();
  }

  /** Forty questions, each with a point against what the first speaks for. */
  private static Books manyAgainst(int first) {
    Books books = new Books().options("p", "m").leads(2, 4).ask(FIRST);
    books.rule("first", is("first", "p"), "p", first);
    for (int i = 0; i < 40; i++) {
      books.ask(one("more" + i, "yes", "no")).rule("against" + i, is("more" + i, "yes"), "m", 1);
    }
    return books;
  }
}
