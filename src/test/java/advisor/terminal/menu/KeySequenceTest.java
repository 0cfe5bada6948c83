package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sequences from a terminal, with pauses that no clock measures. */
class KeySequenceTest {

  /** Reports of terminals; E stands for Esc, § for the string terminator. */
  private static final String REPLIES =
      """
      E]11;rgb:ffff/ffff/ffff\u0007
      E]11;rgb:ffff/ffff/ffff§
      E]10;rgb:0000/0000/0000§
      E]52;c;MSBoZWxwIDIgbm9uZQ==§
      E]52;c;MSBoZWxwIDIgbm9uZQ==\u0007
      EP>|XTerm(379)§
      EP1$r0m§
      EP0$r§
      EP1+r544e=787465726d§
      E_Gi=31;OK§
      EXnone 1§
      E^none 1§
      \u009d11;rgb:ffff/ffff/ffff\u009c
      \u00901$r0m\u009c
      \u009fnone\u009c
      \u0098none\u009c
      \u009enone\u009c
      \u009b?64;1;2c
      E[?64;1;2;6c
      E[>0;276;0c
      E[=1;1c
      E[24;80R
      E[0n
      E[I
      E[O
      E[M #!
      E[M 1n
      E[Mabc
      E[<0;12;3M
      E[<0;12;3m
      E[32;10;10M
      E[?2004;2$y
      E[8;24;80t
      E[15~
      E[[A
      EOP
      EOQ
      E[1;5P
      E[57441;5u
      E[200;5~
      E[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20A
      """;

  private static List<String> replies() {
    return REPLIES
        .lines()
        .map(reply -> reply.replaceFirst("^E", "\u001b").replace("§", "\u001b\\"))
        .toList();
  }

  @Test
  void whatATerminalSaysOfItselfIsNeverTyping() {
    for (String reply : replies()) {
      assertThat(keys(reply + "1"))
          .as(escaped(reply))
          .endsWith("LETTER")
          .matches("(OTHER )*LETTER");
    }
  }

  @Test
  void tornAnywhereItIsDroppedAsAWhole() {
    for (String reply : replies()) {
      for (int cut = 1; cut < reply.length(); cut++) {
        for (long pause : new long[] {200, 999}) {
          String torn = torn(reply.substring(0, cut), pause, reply.substring(cut) + "1");
          assertThat(torn)
              .as(escaped(reply) + " torn at " + cut)
              .matches(cut == 1 ? "(ESCAPE )?(OTHER )*LETTER" : "(OTHER )*LETTER");
        }
      }
    }
  }

  @Test
  void anArrowTornByASlowLineIsDroppedToo() {
    assertThat(torn("\u001b[", 200, "B")).isEqualTo("OTHER");
    assertThat(torn("\u001b", 900, "[B1")).isEqualTo("ESCAPE OTHER LETTER");
    assertThat(torn("\u001b", 900, "OB1")).isEqualTo("ESCAPE OTHER LETTER");
    assertThat(torn("\u001bO", 900, "B1")).isEqualTo("OTHER LETTER");
    assertThat(torn("\u001b[1;", 900, "3B1")).isEqualTo("OTHER LETTER");
  }

  @Test
  void afterALongPauseTypingIsTyping() {
    assertThat(torn("\u001b[", 1001, "B")).isEqualTo("OTHER LETTER");
    assertThat(torn("\u001b]11;", 1001, "no")).isEqualTo("OTHER LETTER LETTER");
    assertThat(torn("\u001b", 1001, "O")).isEqualTo("ESCAPE LETTER");
  }

  @Test
  void escIsAKeyOfItsOwn() {
    assertThat(keys("\u001b")).isEqualTo("ESCAPE");
    assertThat(torn("\u001b", 200, "\u001b")).isEqualTo("ESCAPE ESCAPE");
    assertThat(torn("\u001b", 200, "help")).isEqualTo("ESCAPE LETTER LETTER LETTER LETTER");
  }

  @Test
  void aCapitalBehindEscIsTypedUnlessMoreFollowsAtOnce() {
    for (String capital : new String[] {"O", "P", "X"}) {
      assertThat(sent("\u001b", 500, capital, 300, "n"))
          .containsExactly(
              PressedKey.of(PressedKey.Kind.ESCAPE),
              PressedKey.typing(capital.charAt(0)),
              PressedKey.typing('n'));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "[A,UP",
        "OA,UP",
        "[1;5A,UP",
        "[Z,UP",
        "[B,DOWN",
        "OB,DOWN",
        "[1;3B,DOWN",
        "\u001b[B,DOWN",
        "[D,LEFT",
        "OD,LEFT",
        "[H,HOME",
        "OH,HOME",
        "[1~,HOME",
        "[7~,HOME",
        "[1;3H,HOME",
        "[F,END",
        "OF,END",
        "[4~,END",
        "[8~,END",
        "[5~,PAGE_UP",
        "[5;3~,PAGE_UP",
        "[6~,PAGE_DOWN",
        "OM,ENTER",
        "Op,LETTER",
        "Oy,LETTER"
      })
  void knowsTheKeysOfATerminalWithModifiersAndTheKeypad(String sequence, String kind) {
    assertThat(keys("\u001b" + sequence)).isEqualTo(kind);
  }

  @Test
  void theKeypadTypesItsDigits() {
    assertThat(decoded("\u001bOq")).containsExactly(PressedKey.typing('1'));
  }

  @Test
  void altWithAnArrowIsNoWayBack() {
    assertThat(keys("\u001b\u001b[B")).isEqualTo("DOWN");
    assertThat(keys("\u001b\u001bOB")).isEqualTo("DOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[", "\u001b]0;x", "\u001bP", "\u001b[M!", "\u001b", "\u001bO"})
  void ctrlCLeavesInTheMiddleOfAnything(String begun) {
    assertThat(keys(begun + "\u0003")).endsWith("LEAVE");
  }

  @Test
  void garbageWithoutEndIsTypedByNobody() {
    assertThat(keys("\u001b]" + "1 none\r".repeat(50_000))).isEqualTo("OTHER");
    assertThat(keys("\u001b[" + "1;".repeat(50_000) + "A")).isEqualTo("OTHER");
  }

  @Test
  void aPasteIsOneKeyWhateverItHoldsAndHoweverItIsTorn() {
    String paste = "\u001b[200~1\r\u001b[A\u0003\u001b[201~";
    PressedKey whole = new PressedKey(PressedKey.Kind.PASTE, "1\r\u001b[A\u0003");
    assertThat(decoded(paste)).containsExactly(whole);
    for (int cut = 2; cut < paste.length(); cut++) {
      String torn = torn(paste.substring(0, cut), 900, paste.substring(cut));
      assertThat(torn).as("torn at " + cut).isEqualTo("PASTE");
    }
    assertThat(keys("\u001b[200~" + "1\r".repeat(50_000) + "\u001b[201~2"))
        .isEqualTo("PASTE LETTER");
  }

  @Test
  void charactersOfTwoHalvesAreOne() {
    assertThat(decoded("🙂痛")).containsExactly(PressedKey.typing(0x1f642), PressedKey.typing('痛'));
  }

  private static String keys(String typed) {
    return kinds(decoded(typed));
  }

  private static List<PressedKey> decoded(String typed) {
    return sent(typed);
  }

  private static String torn(String first, long pause, String rest) {
    return kinds(sent(first, pause, rest));
  }

  /** Texts, and numbers of milliseconds between them. */
  private static List<PressedKey> sent(Object... parts) {
    SlowLine line = new SlowLine(parts);
    Keyboard keyboard = new Keyboard(line, InputStream.nullInputStream());
    List<PressedKey> keys = new ArrayList<>();
    try {
      while (!line.isOver()) {
        keyboard.next(Selection.nothing(), 50).ifPresent(keys::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  /** Sends given texts at a given pace. */
  private static final class SlowLine extends NonBlockingReader {
    private final Deque<Object> parts = new ArrayDeque<>();

    SlowLine(Object... parts) {
      for (Object part : parts) {
        if (part instanceof String text) {
          text.chars().forEach(character -> this.parts.add((char) character));
        } else {
          this.parts.add(part);
        }
      }
    }

    boolean isOver() {
      return parts.isEmpty();
    }

    @Override
    protected int read(long timeout, boolean isPeek) {
      assertThat(timeout).as("one without end would hang").isPositive();
      if (parts.peek() instanceof Number pause) {
        parts.remove();
        if (pause.longValue() > timeout) {
          parts.push(pause.longValue() - timeout);
          return READ_EXPIRED;
        }
      }
      if (parts.isEmpty()) {
        return READ_EXPIRED;
      }
      return (Character) (isPeek ? parts.element() : parts.remove());
    }

    @Override
    public int readBuffered(char[] buffer, int from, int length, long timeout) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }

  private static String kinds(List<PressedKey> keys) {
    return String.join(" ", keys.stream().map(key -> key.kind().name()).toList());
  }

  private static String escaped(String reply) {
    return advisor.text.Visible.escaped(reply);
  }
}
