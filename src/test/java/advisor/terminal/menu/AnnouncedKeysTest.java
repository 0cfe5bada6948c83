package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.AnswerText;
import advisor.interview.Prompt;
import advisor.model.Question;
import advisor.scenario.Shipped;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.choice.Selection;
import advisor.terminal.choice.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever keys are pressed, what is said is what is ticked, and what was typed is never lost. */
class AnnouncedKeysTest {

  private static final List<Question> LISTS =
      Shipped.evaluator().book().questions().stream().filter(Question::choosesMany).toList();

  private static final List<String> TYPED =
      List.of(
          "none",
          "not sure",
          "1",
          "2",
          "10",
          "11",
          "12",
          "13",
          "0",
          "9",
          "34",
          "134",
          "1,2",
          "1 12",
          "chest",
          "pain",
          "no",
          "x",
          " ");

  private static final List<Kind> PRESSED =
      List.of(
          Kind.UP,
          Kind.DOWN,
          Kind.HOME,
          Kind.END,
          Kind.PAGE_DOWN,
          Kind.TAB,
          Kind.ENTER,
          Kind.ENTER,
          Kind.ENTER,
          Kind.ESCAPE,
          Kind.LEFT,
          Kind.BACKSPACE,
          Kind.CLEAR,
          Kind.WHY);

  private final Random random = new Random(11);
  private String pressed = "";

  @Test
  void noKeySaysAnythingElseThanItDoes() {
    for (int run = 0; run < 300; run++) {
      Question list = any(LISTS);
      int rows = AnswerText.choices(list).size();
      Prompt prompt = new Prompt(list, 9, Optional.empty(), true, List.of());
      MenuState state = MenuState.of(prompt).seeing(new Viewport(0, any(List.of(4, rows))));
      pressed = list.id() + ":";
      for (int i = 0; i < 12; i++) {
        for (PressedKey key : keys()) {
          state = state.ending(key).isPresent() ? state : pressed(state, key);
        }
      }
    }
  }

  private List<PressedKey> keys() {
    return random.nextBoolean()
        ? any(TYPED).codePoints().mapToObj(PressedKey::typing).toList()
        : List.of(PressedKey.of(any(PRESSED)));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private MenuState pressed(MenuState state, PressedKey key) {
    pressed += " " + key.kind() + key.text();
    MenuState next = state.press(key);
    Selection before = state.selection();
    Selection after = next.selection();
    String said = next.message();
    assertThat(after.ticked()).as(pressed).containsAll(named("^Ticked: ", said));
    assertThat(named("^Ticked: ", said)).as(pressed).containsAll(without(after, before));
    assertThat(named("No longer ticked: ", said)).as(pressed).isEqualTo(without(before, after));
    if (!after.typed().isEmpty()) {
      assertThat(said).as(pressed).containsAnyOf("Typed: ", "Nothing taken: ");
      assertThat(after.isUnderstood() || !said.contains("(Enter ticks ")).as(pressed).isTrue();
    } else if (!before.typed().isEmpty() && !after.ticked().containsAll(before.meant())) {
      assertThat(said).as(pressed).containsAnyOf("No longer typed: ", "Not ticked: ", "Not shown ");
    }
    Set<Integer> promised = named("\\(Enter ticks ", said);
    Selection entered = next.press(PressedKey.of(Kind.ENTER)).selection();
    assertThat(entered.ticked()).as(pressed).containsAll(promised);
    return next;
  }

  /** The positions that a message names after some words. */
  private static Set<Integer> named(String words, String message) {
    Matcher numbers = Pattern.compile(words + "(\\d+(, \\d+)*)").matcher(message);
    return Stream.of(numbers.find() ? numbers.group(1).split(", ") : new String[0])
        .map(number -> Integer.parseInt(number) - 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> without(Selection some, Selection others) {
    Set<Integer> left = new TreeSet<>(some.ticked());
    left.removeAll(others.ticked());
    return left;
  }
}
