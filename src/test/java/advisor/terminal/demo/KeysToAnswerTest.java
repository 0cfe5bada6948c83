package advisor.terminal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.NamedChoices;
import advisor.terminal.Samples;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.choice.Viewport;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysToAnswerTest {

  private static final List<String> LABELS = List.of("a", "b", "c", "none", "not sure");
  private static final NamedChoices NAMES = Samples.choices(LABELS, 3);

  @Test
  void movesToOneAnswerFromEitherSide() {
    assertThat(typed(one(0), Set.of(2))).isEqualTo("DOWN DOWN ENTER");
    assertThat(typed(one(3), Set.of(2))).isEqualTo("UP ENTER");
    assertThat(typed(one(2), Set.of(2))).isEqualTo("ENTER");
  }

  @Test
  void ticksFromTheTop() {
    assertThat(typed(many(0), Set.of(0, 2))).isEqualTo("SPACE DOWN DOWN SPACE ENTER");
  }

  @Test
  void mendsWhatIsTickedAlready() {
    assertThat(typed(many(2, 2), Set.of(0))).isEqualTo("UP UP SPACE DOWN DOWN SPACE ENTER");
    assertThat(typed(many(0, 0), Set.of(3))).isEqualTo("DOWN DOWN DOWN SPACE ENTER");
    assertThat(typed(many(3, 3), Set.of(1))).isEqualTo("UP UP SPACE ENTER");
    assertThat(typed(many(1, 0, 1), Set.of(0, 1))).isEqualTo("ENTER");
  }

  private static String typed(Selection from, Set<Integer> wanted) {
    StringBuilder keys = new StringBuilder();
    Selection selection = from;
    PressedKey key = ScriptedKeys.KeysToAnswer.next(selection, wanted);
    while (!key.is(PressedKey.Kind.ENTER) && keys.length() < 1000) {
      keys.append(key.kind()).append(' ');
      selection = selection.press(key);
      key = ScriptedKeys.KeysToAnswer.next(selection, wanted);
    }
    assertThat(selection.chosen()).isEqualTo(wanted);
    return keys.append(key.kind()).toString();
  }

  private static Selection one(int at) {
    return Selection.one(NAMES, at);
  }

  private static Selection many(int at, Integer... ticked) {
    return Selection.many(NAMES, at, Set.of(ticked)).seeing(new Viewport(0, 5));
  }
}
