package advisor.evaluate;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.model.RuleBook;
import org.junit.jupiter.api.Test;

/** The amount of work depends only on the size of the book. */
class BudgetTest {

  /** Two questions; one test in an askWhen, one in a stop, two in a rule: a walk costs six. */
  private static final RuleBook BOOK =
      new Books()
          .outcome("doctor")
          .ask(one("first", "a", "b"))
          .ask(when(is("first", "a"), one("second", "a", "b")))
          .stop("stop", is("second", "b"), "doctor")
          .caution("told", all(is("first", "a"), is("second", "a")), "physio")
          .rule("rule", all(is("first", "a"), is("second", "a")), "physio", 1)
          .book();

  private static int walks(Budget effort) {
    int walks = 0;
    while (effort.allowsAWalk()) {
      walks++;
    }
    return walks;
  }

  @Test
  void aWalkCostsTheQuestionsPutAndTheTestsThatDecideTheOutcome() {
    assertThat(walks(Budget.of(BOOK, 5))).isZero();
    assertThat(walks(Budget.of(BOOK, 6))).isEqualTo(1);
    assertThat(walks(Budget.of(BOOK, 17))).isEqualTo(2);
    assertThat(walks(Budget.of(BOOK, 18))).isEqualTo(3);
  }

  @Test
  void whatIsUsedUpStaysUsedUp() {
    Budget effort = Budget.of(BOOK, 6);
    walks(effort);

    assertThat(effort.allowsAWalk()).isFalse();
  }

  @Test
  void aShareIsAPartOfWhatIsLeftAndTakesNothingOff() {
    Budget effort = Budget.of(BOOK, 36);

    assertThat(walks(effort.share(3))).isEqualTo(2);
    assertThat(walks(effort.share(2))).isEqualTo(3);
    assertThat(walks(effort)).isEqualTo(6);
  }
}
