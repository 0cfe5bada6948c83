package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.Key.Kind;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static final View FIRST = View.of(Sheet.of(Samples.first(Samples.SINCE)));
  private static final View SECOND = View.of(Sheet.of(Samples.second(Samples.SIGNS)));

  @Test
  void enterTakesTheChoice() {
    assertThat(FIRST.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(0)));
  }

  @Test
  void enterWithNothingTickedEndsNothing() {
    assertThat(SECOND.ending(Key.of(Kind.ENTER))).isEmpty();
    assertThat(SECOND.press(Key.of(Kind.ENTER)).message()).startsWith("Tick what applies");
  }

  @Test
  void leftAndEscGoBackWhereThatIsPossibleAndElseSaySo() {
    assertThat(SECOND.ending(Key.of(Kind.LEFT))).contains(new Ending.Back());
    assertThat(SECOND.ending(Key.of(Kind.ESCAPE))).contains(new Ending.Back());
    assertThat(FIRST.ending(Key.of(Kind.LEFT))).isEmpty();
    assertThat(FIRST.press(Key.of(Kind.LEFT)).message()).isEqualTo("This is the first question");
  }

  @Test
  void leavingIsNeverAnAnswer() {
    assertThat(FIRST.ending(Key.of(Kind.LEAVE))).contains(new Ending.Leave());
  }

  @Test
  void theReasonIsShownAndHiddenAndKeepsTheTicks() {
    View ticked = SECOND.press(new Key(Kind.SPACE, " ")).press(Key.of(Kind.WHY));
    assertThat(ticked.explained()).isTrue();
    assertThat(ticked.selection().chosen()).containsExactly(0);
    assertThat(ticked.press(Key.of(Kind.WHY)).explained()).isFalse();
  }

  @Test
  void aMessageGoesAwayWithTheNextKey() {
    View told = SECOND.press(Key.of(Kind.ENTER));
    assertThat(told.press(Key.of(Kind.DOWN)).message()).isEmpty();
  }

  @Test
  void spaceInChooseOneSaysThatEnterChooses() {
    assertThat(FIRST.press(new Key(Kind.SPACE, " ")).message()).isEqualTo("Enter chooses");
  }

  @Test
  void whatIsTypedIsShown() {
    assertThat(FIRST.press(new Key(Kind.LETTER, "m")).message()).isEqualTo("Typed: m");
    assertThat(FIRST.press(new Key(Kind.LETTER, "x")).message())
        .isEqualTo("Nothing begins with \"x\"");
    assertThat(FIRST.press(new Key(Kind.DIGIT, "9")).message()).isEqualTo("There is no 9");
    assertThat(SECOND.press(new Key(Kind.DIGIT, "1")).message()).isEmpty();
  }

  @Test
  void whatWasTypedAsANumberIsTickedWhenEnterGoesOn() {
    View both = SECOND.press(new Key(Kind.DIGIT, "2")).press(new Key(Kind.DIGIT, "1"));
    assertThat(both.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(0, 1)));
  }

  @Test
  void whatWasTypedByItsWordsIsTickedBeforeEnterGoesOn() {
    View typed = third(SECOND.press(new Key(Kind.DIGIT, "2")));
    assertThat(typed.message()).endsWith(" (Enter ticks it)");
    assertThat(typed.ending(Key.of(Kind.ENTER))).isEmpty();

    View ticked = typed.press(Key.of(Kind.ENTER));
    assertThat(ticked.message()).isEqualTo("Ticked: 3 (Enter goes on)");
    assertThat(ticked.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(1, 2)));
  }

  @Test
  void whatWasTickedIsNotTakenBackByTypingItsWords() {
    View again = third(SECOND.press(new Key(Kind.DIGIT, "3")));
    assertThat(again.message()).doesNotContain("Enter");
    assertThat(again.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(2)));
  }

  /** Types the words of the third. */
  private static View third(View view) {
    View typed = view;
    for (char letter : SECOND.selection().labels().get(2).toLowerCase(Locale.ROOT).toCharArray()) {
      typed = typed.press(new Key(Kind.LETTER, Character.toString(letter)));
    }
    return typed;
  }
}
