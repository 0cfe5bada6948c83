package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.Conversation;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.choice.Selection;
import advisor.terminal.tty.RawMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class KeyboardTest {

  private final Conversation person = new Conversation(80, 24);
  private final Keyboard keyboard = new Keyboard(person.terminal().reader(), person.input());
  private final RawMode mode = new RawMode(person.terminal());

  @BeforeEach
  void nothingIsWaiting() throws IOException {
    assertThat(next()).isEmpty();
  }

  @AfterEach
  void hangUp() {
    mode.close();
    person.close();
  }

  @Test
  void knowsTheArrowsInBothModesOfATerminalAndWithModifiers() throws IOException {
    assertThat(kinds("\u001b[A\u001bOA\u001b[1;5A")).containsOnly(Kind.UP).hasSize(3);
    assertThat(kinds("\u001b[B\u001bOB\t")).containsExactly(Kind.DOWN, Kind.DOWN, Kind.TAB);
    assertThat(kinds("\u001b[D\u001bOD")).containsOnly(Kind.LEFT).hasSize(2);
    assertThat(kinds("\u001b[H\u001bOH\u001b[1~\u001b[7~")).containsOnly(Kind.HOME).hasSize(4);
    assertThat(kinds("\u001b[F\u001bOF\u001b[4~\u001b[8~")).containsOnly(Kind.END).hasSize(4);
  }

  @Test
  void knowsTheKeysThatDelete() throws IOException {
    assertThat(kinds("\u007f\b\u001b[3~")).containsOnly(Kind.BACKSPACE).hasSize(3);
    assertThat(kinds("\u0015\u0017")).containsExactly(Kind.CLEAR, Kind.CLEAR);
  }

  @Test
  void takesAnUnknownSequenceAsAWhole() throws IOException {
    assertThat(kinds("\u001b[15~")).containsExactly(Kind.OTHER);
    assertThat(kinds("\u001b[[A")).containsExactly(Kind.OTHER);
    assertThat(kinds("\u001b[<0;12;3M1")).containsExactly(Kind.OTHER, Kind.LETTER);
    assertThat(kinds("\u001bx")).containsExactly(Kind.OTHER);
  }

  @Test
  void aLoneEscIsAKeyOfItsOwn() throws IOException {
    assertThat(kinds("\u001b")).containsExactly(Kind.ESCAPE);
  }

  @Test
  void aPasteIsOneKeyWhateverItHolds() throws IOException {
    assertThat(kinds("\u001b[200~1\r\u001b[A\u0003\u001b[201~2"))
        .containsExactly(Kind.PASTE, Kind.LETTER);
  }

  @Test
  void ctrlCAndCtrlDLeave() throws IOException {
    assertThat(kinds("\u0003\u0004")).containsExactly(Kind.LEAVE, Kind.END_OF_INPUT);
  }

  @Test
  void readsCharactersOfEveryLength() throws IOException {
    person.types("aé痛🙂");
    assertThat(next()).contains(new PressedKey(Kind.LETTER, "a"));
    assertThat(next()).contains(new PressedKey(Kind.LETTER, "é"));
    assertThat(next()).contains(new PressedKey(Kind.LETTER, "痛"));
    assertThat(next()).contains(new PressedKey(Kind.LETTER, "🙂"));
  }

  @Test
  void dropsWhatIsWaitingAndTellsAWishToLeave() throws IOException {
    person.types("12\r");
    assertThat(keyboard.dropWaiting()).isFalse();
    assertThat(next()).isEmpty();
    person.types("1\u0003");
    assertThat(keyboard.dropWaiting()).isTrue();
  }

  private Optional<PressedKey> next() throws IOException {
    return keyboard.next(Selection.nothing(), 50);
  }

  private List<Kind> kinds(String typed) throws IOException {
    person.types(typed);
    List<Kind> kinds = new ArrayList<>();
    for (Optional<PressedKey> key = next(); key.isPresent(); key = next()) {
      kinds.add(key.get().kind());
    }
    return kinds;
  }
}
