package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final List<String> THREE =
      List.of("Pain relief", "Moving better", "Pain-free sleep");

  private static final List<String> TWELVE = labels();

  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      labels.add("Label " + i);
    }
    return labels;
  }

  @Test
  void upAndDownGoAroundTheEnds() {
    assertThat(press(one(THREE), up()).at()).isEqualTo(2);
    assertThat(press(one(THREE), up(), down()).at()).isZero();
    assertThat(press(one(THREE), Key.of(Kind.END)).at()).isEqualTo(2);
    assertThat(press(one(THREE), down(), Key.of(Kind.HOME)).at()).isZero();
  }

  @Test
  void aDigitMovesToItsChoiceAndNoDigitWithoutOneDoes() {
    assertThat(press(one(THREE), digit("3")).at()).isEqualTo(2);
    assertThat(press(one(THREE), digit("3"), digit("9")).at()).isEqualTo(2);
    assertThat(press(one(THREE), digit("0")).at()).isZero();
    assertThat(press(many(), digit("0"), digit("2")).chosen()).containsExactly(1);
  }

  @Test
  void twoDigitsAreOneNumberWhereTheListIsLongEnough() {
    assertThat(press(one(TWELVE), digit("1"), digit("2")).at()).isEqualTo(11);
    assertThat(press(one(TWELVE), digit("1"), digit("3")).at()).isEqualTo(2);
    assertThat(press(one(TWELVE), digit("1"), down(), digit("2")).at()).isEqualTo(1);
    assertThat(press(one(THREE), digit("1"), digit("2")).at()).isEqualTo(1);
  }

  @Test
  void lettersSearchTheBeginningsOfLabelsInAnyCase() {
    assertThat(press(one(THREE), letter("M")).at()).isEqualTo(1);
    assertThat(press(one(THREE), typed("PAIN-")).at()).isEqualTo(2);
    assertThat(press(one(THREE), typed("pain-x")).at()).isEqualTo(2);
    assertThat(press(one(THREE), letter("m"), up(), letter("p")).at()).isZero();
  }

  @Test
  void backspaceTakesALetterBackAndASpaceIsALetterInAWord() {
    assertThat(press(one(THREE), typed("pain-", Kind.BACKSPACE)).cursor().typed())
        .isEqualTo("pain");
    assertThat(press(one(THREE), typed("pain-", Kind.BACKSPACE, Kind.SPACE)).at()).isZero();
    assertThat(press(one(THREE), Key.of(Kind.BACKSPACE)).cursor().typed()).isEmpty();
  }

  @Test
  void chooseOneTakesWhatTheCursorIsOn() {
    assertThat(press(one(THREE), down()).chosen()).containsExactly(1);
  }

  @Test
  void spaceTicksAndUnticks() {
    assertThat(press(many(), space()).chosen()).containsExactly(0);
    assertThat(press(many(), space(), space()).chosen()).isEmpty();
    assertThat(press(many(), space(), down(), space()).chosen()).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void aDigitMovesAndTicks() {
    Selection after = press(many(), digit("2"), digit("1"));
    assertThat(after.chosen()).containsExactlyInAnyOrder(0, 1);
    assertThat(after.at()).isZero();
  }

  @Test
  void aNumberTicksAtOnceAndTakesItBackWhereItGrows() {
    assertThat(press(twelve(5), digit("1")).chosen()).containsExactlyInAnyOrder(0, 5);
    assertThat(press(twelve(5), digit("1"), digit("0")).chosen()).containsExactlyInAnyOrder(5, 9);
    assertThat(press(twelve(0), digit("1"), digit("0")).chosen()).containsExactlyInAnyOrder(0, 9);
    assertThat(press(twelve(), digit("1"), digit("1")).chosen()).containsExactly(10);
    assertThat(press(twelve(11), digit("1"), digit("0")).chosen()).containsExactly(9);
  }

  @Test
  void noTickIsLostToADigitThatBeginsAnotherNumber() {
    assertThat(press(twelve(), digit("1"), digit("5")).chosen()).containsExactlyInAnyOrder(0, 4);
    assertThat(press(twelve(), digit("1"), down(), space()).chosen())
        .containsExactlyInAnyOrder(0, 1);
    assertThat(press(twelve(), digit("1"), letter("x")).chosen()).containsExactly(0);
  }

  @Test
  void noNumberGrowsIntoOneThatClearsWhatWasTicked() {
    Selection three = press(twelve(4), digit("1"), digit("2"));
    assertThat(three.chosen()).containsExactlyInAnyOrder(0, 1, 4);
    assertThat(three.at()).isEqualTo(1);
    assertThat(press(twelve(4), digit("1"), digit("1")).chosen()).containsExactly(4);
  }

  @Test
  void noneAndNotSureClearAllOthersAndTheOtherWayRound() {
    assertThat(press(many(), digit("1"), digit("2"), digit("3")).chosen()).containsExactly(2);
    assertThat(press(many(), digit("3"), digit("4")).chosen()).containsExactly(3);
    assertThat(press(many(), digit("4"), digit("1")).chosen()).containsExactly(0);
  }

  @Test
  void nothingTickedIsNoAnswerUnlessTheCursorIsOnNoneOrNotSure() {
    assertThat(many().chosen()).isEmpty();
    assertThat(press(many(), down(), down()).chosen()).containsExactly(2);
    assertThat(press(many(), up()).chosen()).containsExactly(3);
    assertThat(press(many(), space(), up()).chosen()).containsExactly(0);
  }

  private static Selection one(List<String> labels) {
    return new ChooseOne(labels, Cursor.at(0));
  }

  /** Two answers, then "none of these" and "not sure". */
  private static Selection many() {
    return new ChooseMany(List.of("A", "B", "None", "Not sure"), 2, Cursor.at(0), Set.of());
  }

  /** Ten answers, then "none of these" and "not sure". */
  private static Selection twelve(Integer... ticked) {
    return new ChooseMany(TWELVE, 10, Cursor.at(5), Set.of(ticked));
  }

  private static Selection press(Selection selection, Key... keys) {
    Selection after = selection;
    for (Key key : keys) {
      after = after.press(key);
    }
    return after;
  }

  private static Key up() {
    return Key.of(Kind.UP);
  }

  private static Key down() {
    return Key.of(Kind.DOWN);
  }

  private static Key space() {
    return new Key(Kind.SPACE, " ");
  }

  private static Key digit(String digit) {
    return new Key(Kind.DIGIT, digit);
  }

  private static Key letter(String letter) {
    return new Key(Kind.LETTER, letter);
  }

  private static Key[] typed(String word, Kind... then) {
    List<Key> keys = new ArrayList<>();
    word.chars().forEach(letter -> keys.add(letter(Character.toString(letter))));
    for (Kind kind : then) {
      keys.add(Key.of(kind));
    }
    return keys.toArray(Key[]::new);
  }
}
