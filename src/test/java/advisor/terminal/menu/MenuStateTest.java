package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.model.Response;
import advisor.terminal.Samples;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.choice.Viewport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MenuStateTest {

  private static final MenuState FIRST = MenuState.of(Samples.first(Samples.SINCE));
  private static final MenuState HALF_SEEN =
      MenuState.of(Samples.second(Samples.SIGNS)).seeing(new Viewport(0, 5));
  private static final MenuState SECOND = HALF_SEEN.seeing(new Viewport(5, 11));

  @Test
  void enterTakesTheChoice() {
    assertThat(FIRST.ending(PressedKey.of(Kind.ENTER))).contains(said("short"));
  }

  @Test
  void enterWithNothingTickedEndsNothing() {
    assertThat(SECOND.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    assertThat(press(SECOND, Kind.ENTER).message()).startsWith("Tick what applies");
  }

  /** Whatever was typed or unticked before it, and wherever the cursor is. */
  @Test
  void enterRecordsNothingThatHasNoTickOnTheScreen() {
    List<MenuState> unticked =
        List.of(
            press(SECOND, Kind.END),
            press(SECOND, Kind.END, Kind.UP),
            typed(press(typed(SECOND, "none"), Kind.ENTER), " "),
            press(typed(SECOND, "nausea"), Kind.ENTER, Kind.ESCAPE),
            press(typed(SECOND, "night sweats"), Kind.ENTER, Kind.ESCAPE),
            press(typed(SECOND, "not good"), Kind.ENTER, Kind.ESCAPE),
            press(typed(SECOND, "na"), Kind.BACKSPACE, Kind.BACKSPACE));
    for (MenuState view : unticked) {
      assertThat(view.ending(PressedKey.of(Kind.ENTER))).isEmpty();
      MenuState told = press(view, Kind.ENTER);
      assertThat(told.message()).startsWith("Tick what applies with Space, or type none");
      assertThat(told.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    }
  }

  @Test
  void aWordThatIsTakenBackTakesNoRow() {
    for (MenuState cleared :
        new MenuState[] {
          press(typed(FIRST, "disc"), Kind.ENTER, Kind.ESCAPE),
          press(typed(FIRST, "more"), Kind.ESCAPE),
          press(typed(FIRST, "m"), Kind.BACKSPACE),
          press(typed(FIRST, "9"), Kind.ENTER, Kind.BACKSPACE)
        }) {
      assertThat(cleared.ending(PressedKey.of(Kind.ENTER))).isEmpty();
      MenuState told = press(cleared, Kind.ENTER);
      assertThat(told.message())
          .isEqualTo("Nothing taken: choose with the arrow keys, a number or a word");
      assertThat(told.ending(PressedKey.of(Kind.ENTER))).isEmpty();
      assertThat(press(told, Kind.DOWN).ending(PressedKey.of(Kind.ENTER))).contains(said("middle"));
    }
  }

  @Test
  void whatPeopleSayWhereItIsNotOfferedIsRefusedInThoseWords() {
    MenuState must = MenuState.of(Samples.first(Books.must(Samples.SINCE)));
    assertThat(press(typed(must, "not sure"), Kind.ENTER).message())
        .isEqualTo("Nothing taken: \"not sure\" is not offered here. Esc clears it");
    assertThat(press(typed(FIRST, "none"), Kind.ENTER).message())
        .isEqualTo("Nothing taken: \"none\" is not offered here. Esc clears it");
  }

  @Test
  void aKeyThatDropsAWordSaysSo() {
    for (Kind key : new Kind[] {Kind.TAB, Kind.DOWN, Kind.HOME, Kind.PAGE_DOWN}) {
      assertThat(press(typed(SECOND, "not"), key).message()).isEqualTo("No longer typed: not");
      assertThat(press(typed(SECOND, "chest"), key).message()).isEqualTo("Ticked: 4");
      assertThat(press(typed(SECOND, "19"), key).message()).isEqualTo("No longer typed: 19");
    }
  }

  @Test
  void whatDeletesALineDropsWhatWasTypedAndSaysSo() {
    MenuState cleared = press(typed(SECOND, "12"), Kind.CLEAR);
    assertThat(cleared.message()).isEqualTo("No longer typed: 12");
    assertThat(typed(cleared, "1").message()).isEqualTo("Typed: 1 (Enter ticks 1)");
    assertThat(press(SECOND, Kind.CLEAR)).as("nothing was typed").isEqualTo(SECOND);
  }

  /** Enter would still take it. */
  @Test
  void whatIsStillTypedIsSaidWithEveryOtherMessage() {
    String typed = "Typed: 2 (Enter ticks 2)";
    MenuState why = press(typed(SECOND, "2"), Kind.WHY);
    assertThat(why.explained()).isTrue();
    assertThat(why.message()).isEqualTo(typed);
    assertThat(press(why, Kind.WHY).message()).isEqualTo(typed);
    assertThat(typed(SECOND, "2").press(new PressedKey(Kind.PASTE, "1\r3")).message())
        .isEqualTo("Nothing was taken: what was pasted has more than one line. " + typed);
    Prompt unexplained =
        Samples.first(Samples.many("q", "Q", "Q?", "", Optional.empty(), "a: A", "b: B"));
    assertThat(press(typed(MenuState.of(unexplained), "2"), Kind.WHY).message())
        .isEqualTo("No reason is given here. " + typed);
  }

  @Test
  void aDigitOfFullWidthIsThatNumber() {
    assertThat(typed(SECOND, "\uff13").message()).isEqualTo("Typed: \uff13 (Enter ticks 3)");
    assertThat(typed(FIRST, "\uff12").ending(PressedKey.of(Kind.ENTER))).contains(said("middle"));
  }

  @Test
  void leftAndEscGoBackWhereThatIsPossibleAndElseSaySo() {
    assertThat(SECOND.ending(PressedKey.of(Kind.LEFT))).contains(new Reply.Back());
    assertThat(SECOND.ending(PressedKey.of(Kind.ESCAPE))).contains(new Reply.Back());
    assertThat(FIRST.ending(PressedKey.of(Kind.LEFT))).isEmpty();
    assertThat(press(FIRST, Kind.LEFT).message()).isEqualTo("There is no question to go back to");
  }

  @Test
  void goingBackTakesTheTicksAlong() {
    assertThat(press(typed(SECOND, "2 4"), Kind.ENTER).ending(PressedKey.of(Kind.LEFT)))
        .contains(new Reply.Back(Optional.of(Response.of("bladder", "chest"))));
  }

  @Test
  void goingBackWithEveryEarlierTickTakenAwayLeavesNoAnswerBehind() {
    for (Response earlier : new Response[] {Response.of("saddle"), Response.of()}) {
      Prompt prompt = new Prompt(Samples.SIGNS, 3, Optional.of(earlier), true, List.of());
      MenuState again = MenuState.of(prompt).seeing(new Viewport(0, 11));
      assertThat(typed(again, " ").ending(PressedKey.of(Kind.LEFT)))
          .contains(Reply.Back.withoutAnswer());
      assertThat(again.ending(PressedKey.of(Kind.LEFT)))
          .contains(new Reply.Back(Optional.of(earlier)));
    }
    assertThat(typed(SECOND, "  ").ending(PressedKey.of(Kind.LEFT))).contains(new Reply.Back());
  }

  /** Enter and Esc do not leave the question while typed text has no tick yet. */
  @Test
  void aNumberThatWaitsIsTickedByEnterAndClearedByEscBeforeAnythingElse() {
    MenuState waiting = typed(SECOND, "2, 1");
    assertThat(waiting.message()).isEqualTo("Typed: 2, 1 (Enter ticks 1, 2)");
    assertThat(waiting.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    MenuState ticked = press(waiting, Kind.ENTER);
    assertThat(ticked.message()).isEqualTo("Ticked: 1, 2 (Enter goes on)");
    assertThat(ticked.ending(PressedKey.of(Kind.ENTER))).contains(said("saddle", "bladder"));
    assertThat(waiting.ending(PressedKey.of(Kind.ESCAPE))).isEmpty();
    MenuState cleared = press(waiting, Kind.ESCAPE);
    assertThat(cleared.selection().ticked()).isEmpty();
    assertThat(cleared.ending(PressedKey.of(Kind.ESCAPE))).isPresent();
  }

  @Test
  void digitsWithoutARowMayHaveBeenMeantAsNumbersWithCommas() {
    for (String joined : List.of("12", "134", "99")) {
      assertThat(press(typed(SECOND, joined), Kind.ENTER).message())
          .isEqualTo(
              "Nothing taken: \"" + joined + "\" fits no answer. Type commas between numbers");
    }
    for (String other : List.of("20", "102", "0")) {
      assertThat(press(typed(SECOND, other), Kind.ENTER).message())
          .as("there is no 0")
          .isEqualTo("Nothing taken: \"" + other + "\" fits no answer. Esc clears it");
    }
    assertThat(press(typed(FIRST, "12"), Kind.ENTER).message())
        .as("only one is chosen")
        .isEqualTo("Nothing taken: \"12\" fits no answer. Esc clears it");
  }

  /** Two signs may have been meant. */
  @Test
  void noNumberOfTwoDigitsSaysNoneHoweverOftenEnterIsPressed() {
    MenuState led = press(typed(SECOND, "10"), Kind.ENTER);
    assertThat(led.message()).isEqualTo("Not ticked: 10, None of these. Space ticks it");
    MenuState told = press(led, Kind.ENTER, Kind.ENTER);
    assertThat(told.selection().ticked()).isEmpty();
    assertThat(told.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    assertThat(typed(led, " ").ending(PressedKey.of(Kind.ENTER))).contains(said());
  }

  @Test
  void escClearsTheWordBeforeItGoesBack() {
    MenuState word = typed(SECOND, "leg");
    assertThat(word.ending(PressedKey.of(Kind.ESCAPE))).isEmpty();
    MenuState cleared = press(word, Kind.ESCAPE);
    assertThat(cleared.message()).isEqualTo("No longer typed: leg");
    assertThat(cleared.ending(PressedKey.of(Kind.ESCAPE))).isPresent();
  }

  @Test
  void leavingIsNeverAnAnswer() {
    assertThat(FIRST.ending(PressedKey.of(Kind.LEAVE))).isEmpty();
    assertThat(FIRST.ending(PressedKey.of(Kind.END_OF_INPUT))).isEmpty();
  }

  @Test
  void theReasonIsShownAndHiddenAndKeepsTheTicks() {
    MenuState ticked = press(typed(SECOND, " "), Kind.WHY);
    assertThat(ticked.explained()).isTrue();
    assertThat(ticked.selection().chosen()).containsExactly(0);
    assertThat(press(ticked, Kind.WHY).explained()).isFalse();
  }

  @Test
  void aQuestionMarkGoesOnInALabelThatHasOne() {
    MenuState view = MenuState.of(Samples.first(Samples.one("q", "Q", "Q?", "Why", "a: Me? No")));
    MenuState typed = typed(view, "me").press(new PressedKey(Kind.WHY, "?"));
    assertThat(typed.explained()).isFalse();
    assertThat(typed(typed, " no").ending(PressedKey.of(Kind.ENTER))).isPresent();
    assertThat(typed(view, "no").press(new PressedKey(Kind.WHY, "?")).explained()).isTrue();
  }

  @Test
  void aMessageGoesAwayWithTheNextKey() {
    assertThat(press(press(SECOND, Kind.ENTER), Kind.DOWN).message()).isEmpty();
  }

  @Test
  void whatATerminalSaysOfItselfChangesNothing() {
    MenuState word = typed(SECOND, "leg");
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
    assertThat(typed(FIRST, "x").message()).isEqualTo("Typed: x (fits no answer; Esc clears it)");
    assertThat(typed(FIRST, "9").message()).isEqualTo("Typed: 9 (fits no answer; Esc clears it)");
    assertThat(typed(SECOND, "fever").message()).isEqualTo("Typed: fever (Enter ticks 7)");
    assertThat(typed(press(typed(SECOND, "7"), Kind.ENTER), "fever").message())
        .isEqualTo("Typed: fever (7 is ticked already)");
    assertThat(typed(press(typed(SECOND, "1, 7"), Kind.ENTER), "7 1").message())
        .isEqualTo("Typed: 7 1 (1, 7 are ticked already)");
  }

  @Test
  void severalNumbersAreRefusedWhereOneIsChosen() {
    MenuState several = typed(FIRST, "1,2");
    assertThat(several.message()).isEqualTo("Typed: 1,2 (fits 1, 2)");
    MenuState refused = press(several, Kind.ENTER);
    assertThat(refused.message())
        .isEqualTo("Nothing taken: \"1,2\" fits 1, 2. Type more of it, or a number");
    assertThat(refused.ending(PressedKey.of(Kind.ENTER))).isEmpty();
  }

  /** Neither the "not sure" nor a sign is dropped for a "none" that may have been a slip. */
  @Test
  void whatStandsAloneIsRefusedTogetherWithAnythingElse() {
    for (String typed : List.of("10, 11", "11 10", "10 2", "2, 11", "1 2 10")) {
      MenuState refused = press(typed(SECOND, typed), Kind.ENTER);
      assertThat(refused.message())
          .startsWith("Nothing taken: \"" + typed + "\" fits ")
          .containsPattern(", but 1[01] stands alone. Type it alone, or the others$");
      assertThat(refused.selection().ticked()).as(typed).isEmpty();
      MenuState again = press(refused, Kind.ENTER);
      assertThat(again.ending(PressedKey.of(Kind.ENTER))).as(typed).isEmpty();
      assertThat(again.selection().ticked()).as(typed).isEmpty();
    }
    assertThat(typed(SECOND, "10, 11").message())
        .isEqualTo("Typed: 10, 11 (fits 10, 11, but 10 stands alone)");
  }

  /** In words or by its number, which has two digits here, by Enter or by moving on. */
  @Test
  void notSureThatWasTypedReplacesNoneAndNeverTheOtherWay() {
    MenuState none = press(typed(SECOND, "none"), Kind.ENTER);
    for (String typed : List.of("not sure", "11")) {
      assertThat(typed(none, typed).message()).isEqualTo("Typed: " + typed + " (Enter ticks 11)");
      for (Kind key : List.of(Kind.UP, Kind.DOWN, Kind.HOME, Kind.ENTER)) {
        MenuState unsure = press(typed(none, typed), key);
        assertThat(unsure.message()).startsWith("Ticked: 11, Not sure. No longer ticked: 10");
        assertThat(unsure.ending(PressedKey.of(Kind.ENTER)))
            .contains(new Reply.Responded(Response.NOT_SURE));
        assertThat(press(typed(unsure, "none"), Kind.UP).ending(PressedKey.of(Kind.ENTER)))
            .contains(new Reply.Responded(Response.NOT_SURE));
      }
      MenuState sign = press(typed(SECOND, "2"), Kind.ENTER);
      assertThat(press(typed(sign, typed), Kind.UP).ending(PressedKey.of(Kind.ENTER)))
          .contains(said("bladder"));
    }
  }

  @Test
  void notSureThatWasTypedReplacesNoneBeforeTheWholeListWasSeen() {
    MenuState none = typed(press(HALF_SEEN, Kind.END, Kind.UP), " ");
    MenuState unsure = press(typed(none, "not sure"), Kind.ENTER);
    assertThat(unsure.selection().ticked()).containsExactly(10);
    assertThat(unsure.ending(PressedKey.of(Kind.ENTER))).isEmpty();
  }

  @Test
  void everyTickIsSaid() {
    MenuState two = press(typed(SECOND, "2"), Kind.ENTER);
    assertThat(two.message()).isEqualTo("Ticked: 2 (Enter goes on)");
    assertThat(press(typed(two, "2"), Kind.ENTER).message()).isEqualTo("Ticked: 2 (Enter goes on)");
    assertThat(typed(SECOND, "12").message())
        .isEqualTo("Typed: 12 (fits no answer; Esc clears it)");
    assertThat(typed(SECOND, "11").message()).isEqualTo("Typed: 11 (fits 11)");
    MenuState led = press(typed(two, "11"), Kind.ENTER);
    assertThat(led.message())
        .isEqualTo(
            "Not ticked: 11, Not sure, because you ticked 2. Space ticks it and takes 2 away");
    assertThat(led.ending(PressedKey.of(Kind.ENTER))).contains(said("bladder"));
    assertThat(typed(led, " ").message()).isEqualTo("Ticked: 11, Not sure. No longer ticked: 2");
    assertThat(press(typed(SECOND, "1 3"), Kind.DOWN).message()).isEqualTo("Ticked: 1, 3");
    assertThat(typed(SECOND, "  ").message()).isEqualTo("No longer ticked: 1");
    MenuState both = press(typed(SECOND, "1 3"), Kind.ENTER, Kind.END);
    assertThat(typed(both, " ").message())
        .isEqualTo("Ticked: 11, Not sure. No longer ticked: 1, 3");
    assertThat(press(typed(typed(both, " "), "2"), Kind.ENTER).message())
        .isEqualTo("Ticked: 2. No longer ticked: 11 (Enter goes on)");
  }

  @Test
  void whatWasTypedByItsWordsIsTickedBeforeEnterGoesOn() {
    MenuState typed =
        typed(press(typed(SECOND, "2"), Kind.ENTER), Samples.SIGNS.answers().get(2).label());
    assertThat(typed.ending(PressedKey.of(Kind.ENTER))).isEmpty();

    MenuState ticked = press(typed, Kind.ENTER);
    assertThat(ticked.message()).isEqualTo("Ticked: 3 (Enter goes on)");
    assertThat(ticked.ending(PressedKey.of(Kind.ENTER))).contains(said("bladder", "legs"));
  }

  @Test
  void whatMeansNothingOrSeveralIsRefusedAsOftenAsEnterIsPressed() {
    for (String word : new String[] {"back pain", "x", "m"}) {
      MenuState refused = press(typed(FIRST, word), Kind.ENTER);
      assertThat(refused.message()).startsWith("Nothing taken: \"" + word + "\" fits ");
      assertThat(refused.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    }
    assertThat(press(typed(FIRST, "9"), Kind.ENTER).ending(PressedKey.of(Kind.ENTER))).isEmpty();
  }

  /** "It keeps coming back" is not what is meant by it. */
  @Test
  void theBareWordBackIsNoPartOfAnAnswer() {
    MenuState back = typed(FIRST, "Back");
    assertThat(back.message()).isEqualTo("Typed: Back (fits no answer; Esc clears it)");
    MenuState refused = press(back, Kind.ENTER);
    assertThat(refused.message())
        .isEqualTo("Nothing taken: \"Back\" fits no answer. Esc clears it");
    assertThat(refused.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    assertThat(typed(FIRST, "coming back").selection().chosen()).containsExactly(3);
  }

  @Test
  void nIsNoneWhereverThereIsOne() {
    for (String word : new String[] {"n", "no", "none", "None of these", "N"}) {
      assertThat(press(typed(SECOND, word), Kind.ENTER).selection().ticked())
          .as(word)
          .containsExactly(9);
    }
    assertThat(typed(FIRST, "n").selection().chosen()).as("no is not: not sure").isEmpty();
    assertThat(typed(FIRST, "no").selection().chosen()).isEmpty();
    assertThat(typed(FIRST, "not").selection().chosen()).containsExactly(4);
  }

  @Test
  void noneIsNotTickedBesideASign() {
    MenuState none = typed(press(typed(SECOND, "1"), Kind.ENTER), "none");
    assertThat(none.message()).isEqualTo("Typed: none (fits 10)");
    MenuState refused = press(none, Kind.ENTER);
    assertThat(refused.selection().ticked()).containsExactly(0);
    assertThat(refused.message())
        .startsWith("Not ticked: 10, None of these, because you ticked 1. Space ");
    assertThat(typed(refused, " ").selection().ticked()).containsExactly(9);
  }

  @Test
  void noneIsTakenOnlyOnceTheWholeListWasSeen() {
    for (MenuState none :
        new MenuState[] {
          press(HALF_SEEN, Kind.END, Kind.UP),
          typed(press(HALF_SEEN, Kind.END, Kind.UP), " "),
          press(typed(HALF_SEEN, "none"), Kind.ENTER)
        }) {
      assertThat(none.ending(PressedKey.of(Kind.ENTER))).isEmpty();
      assertThat(press(none, Kind.ENTER, Kind.ENTER).ending(PressedKey.of(Kind.ENTER))).isEmpty();
    }
    MenuState typed = press(typed(HALF_SEEN, "10"), Kind.ENTER, Kind.ENTER, Kind.ENTER);
    assertThat(typed.ending(PressedKey.of(Kind.ENTER))).isNotEqualTo(Optional.of(said()));
    MenuState seen = typed(press(HALF_SEEN, Kind.END, Kind.UP), " ").seeing(new Viewport(5, 9));
    assertThat(seen.ending(PressedKey.of(Kind.ENTER))).contains(said());
  }

  @Test
  void noneIsTakenByNameAfterItWasSaidHowManyAreHidden() {
    MenuState told = press(typed(HALF_SEEN, "none"), Kind.ENTER);
    assertThat(told.message())
        .isEqualTo(
            "Not shown yet: 4. Read on with the arrow keys. Type none again to say so anyway");
    assertThat(told.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    MenuState named = press(typed(told, "none"), Kind.ENTER);
    assertThat(named.ending(PressedKey.of(Kind.ENTER))).contains(said());
  }

  @Test
  void ticksGoOnPastHiddenChoicesOnlyAfterItWasSaid() {
    MenuState ticked = press(typed(HALF_SEEN, "1"), Kind.ENTER);
    assertThat(ticked.ending(PressedKey.of(Kind.ENTER))).isEmpty();
    MenuState told = press(ticked, Kind.ENTER);
    assertThat(told.message()).endsWith("Enter again goes on without");
    assertThat(told.ending(PressedKey.of(Kind.ENTER))).contains(said("saddle"));
  }

  @Test
  void aPastedLabelCountsAsTypedAndNeverPressesEnter() {
    MenuState pasted = FIRST.press(new PressedKey(Kind.PASTE, "\u0007More than\t12 weeks\r\n"));
    assertThat(pasted.ending(PressedKey.of(Kind.ENTER))).contains(said("long"));
    MenuState lines = FIRST.press(new PressedKey(Kind.PASTE, "1\r2\r3\r"));
    assertThat(lines.message()).contains("more than one line");
    assertThat(lines.selection()).isEqualTo(FIRST.selection());
    MenuState long1 = FIRST.press(new PressedKey(Kind.PASTE, "x".repeat(5000)));
    assertThat(long1.ending(PressedKey.of(Kind.ENTER))).isEmpty();
  }

  private static Reply said(String... answers) {
    return new Reply.Responded(Response.of(answers));
  }

  private static MenuState press(MenuState view, Kind... keys) {
    MenuState after = view;
    for (Kind key : keys) {
      after = after.press(PressedKey.of(key));
    }
    return after;
  }

  private static MenuState typed(MenuState view, String text) {
    MenuState after = view;
    for (int character : text.codePoints().toArray()) {
      after = after.press(PressedKey.typing(character));
    }
    return after;
  }
}
