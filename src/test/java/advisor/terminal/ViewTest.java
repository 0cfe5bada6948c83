package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.Key.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static final View FIRST = View.of(Sheet.of(Samples.first(Samples.SINCE)));
  private static final View HALF_SEEN =
      View.of(Sheet.of(Samples.second(Samples.SIGNS))).seeing(new Viewport(0, 5));
  private static final View SECOND = HALF_SEEN.seeing(new Viewport(5, 11));

  @Test
  void enterTakesTheChoice() {
    assertThat(FIRST.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(0)));
  }

  @Test
  void enterWithNothingTickedEndsNothing() {
    assertThat(SECOND.ending(Key.of(Kind.ENTER))).isEmpty();
    assertThat(press(SECOND, Kind.ENTER).message()).startsWith("Tick what applies");
  }

  @Test
  void leftAndEscGoBackWhereThatIsPossibleAndElseSaySo() {
    assertThat(SECOND.ending(Key.of(Kind.LEFT))).contains(new Ending.Back(Set.of()));
    assertThat(SECOND.ending(Key.of(Kind.ESCAPE))).contains(new Ending.Back(Set.of()));
    assertThat(FIRST.ending(Key.of(Kind.LEFT))).isEmpty();
    assertThat(press(FIRST, Kind.LEFT).message()).isEqualTo("This is the first question");
  }

  @Test
  void goingBackTakesTheTicksAlong() {
    assertThat(typed(SECOND, "2 4").ending(Key.of(Kind.LEFT)))
        .contains(new Ending.Back(Set.of(1, 3)));
  }

  @Test
  void escClearsTheWordBeforeItGoesBack() {
    View word = typed(SECOND, "leg");
    assertThat(word.ending(Key.of(Kind.ESCAPE))).isEmpty();
    View cleared = press(word, Kind.ESCAPE);
    assertThat(cleared.message()).isEmpty();
    assertThat(cleared.ending(Key.of(Kind.ESCAPE))).isPresent();
  }

  @Test
  void leavingIsNeverAnAnswer() {
    assertThat(FIRST.ending(Key.of(Kind.LEAVE))).contains(new Ending.Leave());
  }

  @Test
  void theReasonIsShownAndHiddenAndKeepsTheTicks() {
    View ticked = press(typed(SECOND, " "), Kind.WHY);
    assertThat(ticked.explained()).isTrue();
    assertThat(ticked.selection().chosen()).containsExactly(0);
    assertThat(press(ticked, Kind.WHY).explained()).isFalse();
  }

  @Test
  void aQuestionMarkGoesOnInALabelThatHasOne() {
    View view = View.of(Sheet.of(Samples.first(Samples.one("q", "Q", "Q?", "Why", "a: Me? No"))));
    View typed = typed(view, "me").press(new Key(Kind.WHY, "?"), 0);
    assertThat(typed.explained()).isFalse();
    assertThat(typed(typed, " no").ending(Key.of(Kind.ENTER))).isPresent();
    assertThat(typed(view, "no").press(new Key(Kind.WHY, "?"), 0).explained()).isTrue();
  }

  @Test
  void aMessageGoesAwayWithTheNextKey() {
    assertThat(press(press(SECOND, Kind.ENTER), Kind.DOWN).message()).isEmpty();
  }

  @Test
  void whatATerminalSaysOfItselfChangesNothing() {
    View word = typed(SECOND, "leg");
    assertThat(press(word, Kind.OTHER)).isEqualTo(word);
  }

  @Test
  void spaceInChooseOneSaysThatEnterChooses() {
    assertThat(typed(FIRST, " ").message()).isEqualTo("Enter chooses");
  }

  @Test
  void whatIsTypedIsShownAndWhereItLeads() {
    assertThat(typed(FIRST, "m").message()).isEqualTo("Typed: m (fits 2, 3)");
    assertThat(typed(FIRST, "more").message()).isEqualTo("Typed: more (Enter chooses 3)");
    assertThat(typed(FIRST, "x").message()).isEqualTo("Typed: x (fits none; Esc takes it away)");
    assertThat(typed(FIRST, "9").message()).isEqualTo("There is no 9");
    assertThat(typed(SECOND, "fever").message()).isEqualTo("Typed: fever (Enter ticks 7)");
    assertThat(typed(typed(SECOND, "7"), "fever").message()).endsWith("(7 is ticked)");
  }

  @Test
  void everyTickIsSaid() {
    assertThat(typed(SECOND, "1").message()).isEqualTo("Ticked: 1");
    assertThat(typed(typed(SECOND, "1"), "1").message())
        .isEqualTo("Ticked: 11. No longer ticked: 1");
    assertThat(press(typed(SECOND, "1 3"), Kind.BACKSPACE).message())
        .isEqualTo("No longer ticked: 3");
    assertThat(typed(press(typed(SECOND, "2"), Kind.DOWN), "2").message()).isEqualTo("2 is ticked");
    assertThat(typed(SECOND, "  ").message()).isEqualTo("No longer ticked: 1");
    View both = press(typed(SECOND, "1 3"), Kind.END);
    assertThat(typed(both, " ").message()).isEqualTo("Ticked: 11. No longer ticked: 1, 3");
    assertThat(typed(press(typed(both, " "), Kind.HOME), "2").message())
        .isEqualTo("Ticked: 2. No longer ticked: 11");
  }

  @Test
  void whatWasTypedByItsWordsIsTickedBeforeEnterGoesOn() {
    View typed =
        typed(press(typed(SECOND, "2"), Kind.DOWN), Samples.SIGNS.answers().get(2).label());
    assertThat(typed.ending(Key.of(Kind.ENTER))).isEmpty();

    View ticked = press(typed, Kind.ENTER);
    assertThat(ticked.message()).isEqualTo("Ticked: 3 (Enter goes on)");
    assertThat(ticked.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(1, 2)));
  }

  @Test
  void whatMeansNothingOrSeveralIsRefusedAsOftenAsEnterIsPressed() {
    for (String word : new String[] {"back pain", "x", "m"}) {
      View refused = press(typed(FIRST, word), Kind.ENTER);
      assertThat(refused.message()).startsWith("Nothing taken: \"" + word + "\" fits ");
      assertThat(refused.ending(Key.of(Kind.ENTER))).isEmpty();
    }
    assertThat(press(typed(FIRST, "9"), Kind.ENTER).ending(Key.of(Kind.ENTER))).isEmpty();
  }

  @Test
  void nIsNoneWhereverThereIsOne() {
    for (String word : new String[] {"n", "no", "none", "None of these", "N"}) {
      assertThat(press(typed(SECOND, word), Kind.ENTER).selection().ticked())
          .as(word)
          .containsExactly(9);
    }
    assertThat(typed(FIRST, "n").selection().chosen()).as("of one: not sure").containsExactly(4);
  }

  @Test
  void noneIsNotTickedBesideASign() {
    View refused = press(typed(press(typed(SECOND, "1"), Kind.DOWN), "none"), Kind.ENTER);
    assertThat(refused.selection().ticked()).containsExactly(0);
    assertThat(refused.message()).startsWith("Not ticked: 10, for you ticked 1.");
    assertThat(typed(refused, " ").selection().ticked()).containsExactly(9);
  }

  @Test
  void noneIsTakenOnlyOnceTheWholeListWasSeen() {
    for (View none :
        new View[] {
          press(HALF_SEEN, Kind.END, Kind.UP),
          typed(HALF_SEEN, "10"),
          press(typed(HALF_SEEN, "none"), Kind.ENTER)
        }) {
      assertThat(none.ending(Key.of(Kind.ENTER))).isEmpty();
      assertThat(press(none, Kind.ENTER, Kind.ENTER).ending(Key.of(Kind.ENTER))).isEmpty();
    }
    View seen = press(HALF_SEEN, Kind.END, Kind.UP).seeing(new Viewport(5, 9));
    assertThat(seen.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(9)));
  }

  @Test
  void noneIsTakenByNameAfterItWasSaidHowManyAreHidden() {
    View told = press(typed(HALF_SEEN, "none"), Kind.ENTER);
    assertThat(told.message())
        .isEqualTo(
            "4 were not shown yet: read on with the arrow keys. Type none again to say so anyway");
    assertThat(told.ending(Key.of(Kind.ENTER))).isEmpty();
    View named = press(typed(told, "none"), Kind.ENTER);
    assertThat(named.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(9)));
  }

  @Test
  void ticksGoOnPastHiddenChoicesOnlyAfterItWasSaid() {
    View ticked = typed(HALF_SEEN, "1");
    assertThat(ticked.ending(Key.of(Kind.ENTER))).isEmpty();
    View told = press(ticked, Kind.ENTER);
    assertThat(told.message()).endsWith("Enter again goes on without");
    assertThat(told.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(0)));
  }

  @Test
  void aPastedLabelCountsAsTypedAndNeverPressesEnter() {
    View pasted = FIRST.press(new Key(Kind.PASTE, "\u0007More than\t12 weeks\r\n"), 0);
    assertThat(pasted.ending(Key.of(Kind.ENTER))).contains(new Ending.Chosen(Set.of(2)));
    View lines = FIRST.press(new Key(Kind.PASTE, "1\r2\r3\r"), 0);
    assertThat(lines.message()).contains("more than one line");
    assertThat(lines.selection()).isEqualTo(FIRST.selection());
    View long1 = FIRST.press(new Key(Kind.PASTE, "x".repeat(5000)), 0);
    assertThat(long1.selection()).isEqualTo(FIRST.selection());
  }

  private static View press(View view, Kind... keys) {
    View after = view;
    for (Kind key : keys) {
      after = after.press(Key.of(key), 0);
    }
    return after;
  }

  private static View typed(View view, String text) {
    View after = view;
    for (int character : text.codePoints().toArray()) {
      after = after.press(Key.typing(character), 0);
    }
    return after;
  }
}
