package advisor.terminal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.NamedChoices;
import advisor.terminal.Samples;
import advisor.terminal.choice.PressedKey.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final List<String> THREE =
      List.of("Pain relief", "Moving better", "Pain-free sleep");

  @Test
  void upAndDownGoAroundTheEnds() {
    assertThat(press(one(THREE), up()).at()).isEqualTo(2);
    assertThat(press(one(THREE), up(), down()).at()).isZero();
    assertThat(press(one(THREE), PressedKey.of(Kind.END)).at()).isEqualTo(2);
    assertThat(press(one(THREE), down(), PressedKey.of(Kind.HOME)).at()).isZero();
  }

  @Test
  void aNumberMovesToItsChoiceAndNoNumberWithoutOneDoes() {
    assertThat(press(one(THREE), "3").at()).isEqualTo(2);
    assertThat(press(one(THREE), "39").at()).isZero();
    assertThat(press(one(THREE), "0").at()).isZero();
    assertThat(press(many(), "02").meant()).containsExactly(1);
  }

  @Test
  void aNumberWithoutAChoiceIsNotAccepted() {
    assertThat(press(one(THREE), "9").chosen()).isEmpty();
    assertThat(press(many(), "19").meant()).isEmpty();
    assertThat(press(many(), "1 9").meant()).as("not even the other one").isEmpty();
  }

  /** Not even a number that would overflow to the number of a choice. */
  @Test
  void noNumberIsLargeEnoughToComeRoundToAChoice() {
    for (String typed : List.of("4294967297", "18446744073709551617", "1".repeat(300))) {
      assertThat(press(one(THREE), typed).chosen()).isEmpty();
    }
  }

  @Test
  void digitsAreOneNumberUntilAnotherKeyEndsIt() {
    assertThat(press(one(twelveLabels()), "12").at()).isEqualTo(11);
    assertThat(press(one(twelveLabels()), "13").chosen()).as("there is no 13").isEmpty();
    assertThat(press(one(twelveLabels()), "1").press(down()).press(key("2")).at()).isOne();
    assertThat(press(one(THREE), "12").chosen()).isEmpty();
    assertThat(press(one(THREE), "12").clear().press(key("2")).chosen()).containsExactly(1);
  }

  @Test
  void aDigitAfterAPauseBeginsANewNumberOrReplacesTheOnlyOne() {
    Selection two = press(twelve(), "1").press(key("2").late());
    assertThat(two.meant()).containsExactly(0, 1);
    assertThat(two.press(key("1")).meant()).as("1, 21 has no row").isEmpty();
    assertThat(two.press(PressedKey.of(Kind.BACKSPACE)).press(key("1")).meant())
        .containsExactly(10);
    assertThat(press(twelve(), "1").press(key(" ").late()).press(key("2").late()).meant())
        .containsExactly(0, 1);
    Selection one = press(one(twelveLabels()), "1").press(key("2").late());
    assertThat(one.chosen()).containsExactly(1);
    assertThat(one.press(key("3")).chosen()).as("there is no 23").isEmpty();
  }

  /** Enter does, so that nobody has to know which number could become a longer one. */
  @Test
  void typingTicksNothing() {
    for (String typed : List.of("2", "10", "1, 2", "12 ", "0", "Label b")) {
      Selection waiting = press(twelve(5), typed);
      assertThat(waiting.ticked()).as(typed).containsExactly(5);
      assertThat(waiting.chosen()).as("asked about first").isEmpty();
      assertThat(waiting.clear().chosen()).as(typed).containsExactly(5);
    }
  }

  @Test
  void movingTicksTheAnswersThatWereTypedAndUnderstood() {
    for (Kind key : List.of(Kind.UP, Kind.DOWN, Kind.TAB, Kind.HOME, Kind.END, Kind.PAGE_DOWN)) {
      for (String typed : List.of("3", "3, 6", "3 ", "Label d")) {
        Selection moved = press(twelve(5), typed).press(PressedKey.of(key));
        assertThat(moved.chosen()).as(key + " after " + typed).containsExactlyInAnyOrder(2, 5);
      }
      for (String typed : List.of("0", "13", "11", "3, 11", "Label", "Label l")) {
        Selection moved = press(twelve(5), typed).press(PressedKey.of(key));
        assertThat(moved.chosen()).as(key + " after " + typed).containsExactly(5);
      }
    }
    assertThat(press(twelve(), "3").press(down()).at()).as("the next one").isEqualTo(3);
  }

  @Test
  void aListOfNumbersMeansThemAllWhereSeveralCanBeChosen() {
    for (String list : List.of("1,2, 3", "1,  2,   3", "1 , 2 ,  3", "1 2 3", "1. 2. 3.")) {
      assertThat(press(twelve(), list).meant()).as(list).containsExactly(0, 1, 2);
      assertThat(press(twelve(), list).isUnderstood()).as(list).isTrue();
    }
    for (String list : List.of("1 13", "0 1", "1 23", "1,x", "11, 12", "2 11")) {
      assertThat(press(twelve(), list).isUnderstood()).as(list).isFalse();
    }
  }

  @Test
  void whatStandsAloneMayBeTypedTwiceButNotBesideAnother() {
    assertThat(press(many(), "3 3").isUnderstood()).isTrue();
    assertThat(press(many(), "3, 4").isUnderstood()).isFalse();
    assertThat(press(many(), "3, 4").standsAlone()).contains(2);
    assertThat(press(many(), "1 4").standsAlone()).contains(3);
    assertThat(press(many(), "no").standsAlone()).as("a word with two meanings").isEmpty();
  }

  /** Two signs that are typed one after the other are not "none of these". */
  @Test
  void aNumberOfTwoDigitsMayBeTwoNumbers() {
    assertThat(press(twelve(), "12").needsSpace(11)).isTrue();
    assertThat(press(twelve(), "10").needsSpace(9)).as("an answer").isFalse();
    assertThat(press(many(), "3").needsSpace(2)).as("one digit").isFalse();
  }

  @Test
  void onlySpaceTakesTicksAway() {
    assertThat(press(many(), " ").chosen()).containsExactly(0);
    assertThat(press(many(), "  ").chosen()).isEmpty();
    for (String typed : List.of("1 ", "1  ", "1 1 ")) {
      assertThat(press(many(0), typed).ticked()).as(typed).containsExactly(0);
    }
    assertThat(press(many(0), down(), down()).press(PressedKey.typing(' ')).chosen())
        .as("what stands alone")
        .containsExactly(2);
    assertThat(press(many(3), " ").chosen()).as("an answer beside it").containsExactly(0);
    assertThat(many(3).tick(List.of(0, 1)).chosen()).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void onlyWhatIsTickedIsTakenWhereverTheCursorIs() {
    for (Selection at : List.of(many(), press(many(), down(), down()), press(many(), up()))) {
      assertThat(at.chosen()).isEmpty();
      assertThat(press(at, " ").chosen()).containsExactly(at.at());
      assertThat(press(at, "  ").chosen()).isEmpty();
    }
    assertThat(press(many(), " ").press(up()).chosen()).containsExactly(0);
  }

  @Test
  void theCursorIsWhereItWasOnceAWordMeansNothingOrIsGone() {
    PressedKey backspace = PressedKey.of(Kind.BACKSPACE);
    for (Selection from : List.of(press(one(THREE), down()), press(many(), down()))) {
      assertThat(press(from, "none").at()).isEqualTo(from.choosesMany() ? 2 : from.at());
      assertThat(press(from, "nausea").at()).isEqualTo(from.at());
      assertThat(press(from, "nausea").clear().at()).isEqualTo(from.at());
      assertThat(press(from, "n").press(backspace).at()).isEqualTo(from.at());
    }
    assertThat(press(one(THREE), "m").clear().at()).isZero();
    assertThat(press(one(THREE), "pain-free x").clear().at()).isZero();
  }

  /** Where one is chosen, Enter takes nothing after a word was deleted. */
  @Test
  void aWordThatIsTakenBackLeavesNothingChosen() {
    PressedKey backspace = PressedKey.of(Kind.BACKSPACE);
    for (Selection cleared :
        List.of(
            press(one(THREE), "moving").clear(),
            press(one(THREE), "knee").refuse().clear(),
            press(one(THREE), "m").press(backspace),
            press(one(THREE), "2").press(backspace))) {
      assertThat(cleared.chosen()).isEmpty();
      assertThat(press(cleared, down()).chosen()).containsExactly(1);
      assertThat(press(cleared, "1").chosen()).containsExactly(0);
      assertThat(press(cleared, "m").chosen()).containsExactly(1);
    }
    assertThat(press(many(0), "nausea").clear().chosen()).as("ticked").containsExactly(0);
  }

  @Test
  void wordsSearchTheLabelsInAnyCase() {
    assertThat(press(one(THREE), "M").at()).isEqualTo(1);
    assertThat(press(one(THREE), "PAIN-").at()).isZero();
    assertThat(press(one(THREE), "PAIN-").chosen()).as("fits two").isEmpty();
    assertThat(press(one(THREE), "pain f").at()).isEqualTo(2);
    assertThat(press(one(THREE), "better").chosen()).containsExactly(1);
    assertThat(press(one(THREE), "pain-x").chosen()).isEmpty();
    assertThat(press(one(THREE), "m").press(up()).press(key("p")).typed().text()).isEqualTo("p");
  }

  @Test
  void backspaceTakesALetterBack() {
    assertThat(press(one(THREE), "pain-f").press(PressedKey.of(Kind.BACKSPACE)).typed().text())
        .isEqualTo("pain-");
    assertThat(press(one(THREE), "m").press(PressedKey.of(Kind.BACKSPACE)).typed().isEmpty())
        .isTrue();
  }

  @Test
  void digitsAndBlanksBelongToTheWordHoweverLongThePause() {
    Selection times = one(List.of("Less than 3 days", "3 days to 6 weeks", "More than 6 weeks"));
    assertThat(press(press(times, "Less than "), "3").chosen()).containsExactly(0);
    assertThat(press(press(times, "Less"), " than 3").chosen()).containsExactly(0);
    assertThat(press(press(times, "Less"), "x").typed().text()).isEqualTo("Lessx");
  }

  /** Typed text counts: a number followed by a word is not dropped. */
  @Test
  void aNumberBeforeAWordBelongsToItWhereOneIsChosen() {
    Selection times = one(List.of("Less than 3 days", "3 days to 6 weeks", "More than 6 weeks"));
    for (String typed : List.of("2 days", "1 day", "8 weeks", "20 weeks", "3weeks", "2,weeks")) {
      assertThat(press(times, typed).chosen()).as(typed).isEmpty();
    }
    assertThat(press(times, "3 days").chosen()).containsExactly(1);
    assertThat(press(press(times, "9").refuse(), "more").chosen()).containsExactly(2);
  }

  @Test
  void severalNumbersAreNotOneAnswer() {
    for (String typed : List.of("1,2", "1 2", "2, 3", "9,1", "1,9", "2 1", "1,2,2", "1 1")) {
      Selection several = press(one(THREE), typed);
      assertThat(several.chosen()).as(typed).isEmpty();
      assertThat(press(several.refuse(), "3").chosen()).as(typed).containsExactly(2);
    }
    assertThat(press(one(THREE), "2,").chosen()).containsExactly(1);
    assertThat(press(one(THREE), "2 ").chosen()).containsExactly(1);
  }

  @Test
  void noPauseForgetsWhatWasTyped() {
    Selection heat = one(List.of("Heat", "Help with exercises"));
    assertThat(press(press(heat, "no "), "heat").typed().text()).isEqualTo("no heat");
    assertThat(press(press(heat, "no "), "heat").chosen()).isEmpty();
    assertThat(press(press(heat, "hel"), "p").chosen()).containsExactly(1);
  }

  @Test
  void whatEnterRefusedIsGoneOnWithOrBegunAnew() {
    Selection times = one(List.of("Less than 3 days", "Less than 6 weeks"));
    assertThat(press(press(times, "less").refuse(), " than 3").chosen()).containsExactly(0);
    assertThat(press(press(times, "lass").refuse(), "less than 3").chosen()).containsExactly(0);
    assertThat(press(press(times, "lass").refuse(), "2").chosen()).containsExactly(1);
    assertThat(press(press(times, "9").refuse(), "2").chosen()).containsExactly(1);
  }

  @Test
  void aLabelThatBeginsWithDigitsIsMeantByItsWords() {
    List<String> labels = List.of("None yet", "1 a day", "10 000 steps", "3-4 a week");
    NamedChoices names = Samples.choices(labels, 4);
    for (int i = 0; i < labels.size(); i++) {
      Selection typed = press(Selection.many(names, 0, Set.of(3)), labels.get(i));
      assertThat(typed.meant()).as(labels.get(i)).containsExactly(i);
      assertThat(typed.ticked()).as(labels.get(i)).containsExactly(3);
    }
  }

  private static Selection one(List<String> labels) {
    return Selection.one(Samples.choices(labels, labels.size()), 0);
  }

  /** Two answers, then "none of these" and "not sure". */
  private static Selection many(Integer... ticked) {
    List<String> labels = List.of("A", "B", "None", "Not sure");
    return Selection.many(Samples.choices(labels, 2), 0, Set.of(ticked)).seeing(new Viewport(0, 4));
  }

  /** Ten answers, then "none of these" and "not sure". */
  private static Selection twelve(Integer... ticked) {
    List<String> labels = twelveLabels();
    return Selection.many(Samples.choices(labels, 10), 5, Set.of(ticked))
        .seeing(new Viewport(0, 12));
  }

  private static List<String> twelveLabels() {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      labels.add("Label " + (char) ('a' + i));
    }
    return labels;
  }

  private static Selection press(Selection selection, PressedKey... keys) {
    Selection after = selection;
    for (PressedKey key : keys) {
      after = after.press(key);
    }
    return after;
  }

  private static Selection press(Selection selection, String typed) {
    Selection after = selection;
    for (int character : typed.codePoints().toArray()) {
      after = after.press(PressedKey.typing(character));
    }
    return after;
  }

  private static PressedKey up() {
    return PressedKey.of(Kind.UP);
  }

  private static PressedKey down() {
    return PressedKey.of(Kind.DOWN);
  }

  private static PressedKey key(String typed) {
    return PressedKey.typing(typed.codePointAt(0));
  }
}
