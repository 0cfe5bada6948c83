package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.Reply;
import advisor.model.Question;
import advisor.model.Response;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainLinesTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void playsTheWholeInterview() {
    String result = play(80, "1,3\n4\nback\nnone\nlo\n3\n2\n\n");
    assertThat(result)
        .isEqualTo(
            "{goal=Given[answers=[pain, relax]], signs=Given[answers=[]],"
                + " since=Given[answers=[middle]]}");
    Golden.matches("plain-interview", text());
    assertThat(text()).doesNotContain("\u001b");
  }

  @Test
  void explainsWhatIsWrongAndWhatIsAllowedAndAsksAgain() {
    play(60, "\n9\npian\n1,none\nback\n?\nquit\n");
    Golden.matches("plain-misunderstood", text());
  }

  @Test
  void theEndOfTheInputIsAWishToLeaveOnlyWhereSomebodySits() {
    assertThat(lines("", 80, true).ask(Samples.first(Samples.GOAL))).isEqualTo(new Reply.Leave());
    assertThat(lines("", 80, false).ask(Samples.first(Samples.GOAL)))
        .isEqualTo(new Reply.EndOfInput());
  }

  @Test
  void quitLeaves() {
    assertThat(play(80, "QUIT\n")).isEqualTo("Leave[]");
    assertThat(play(80, "1\n2\n1\nquit\n")).isEqualTo("left");
    assertThat(play(80, "1\n2\n1\n")).isEqualTo("left");
  }

  @Test
  void aWordThatAnAnswerBeginsWithIsNoCommand() {
    Question where =
        Samples.one("where", "Where", "Where is it?", "", "spine: Back or neck", "knee: A knee");
    Reply reply = lines("back\n", 80, true).ask(Samples.second(where));
    assertThat(reply).isEqualTo(new Reply.Answer(Response.of("spine")));
    assertThat(text()).contains("go back, quit: ");
    assertThat(lines("go back\n", 80, true).ask(Samples.second(where))).isEqualTo(new Reply.Back());
  }

  @Test
  void keepsEveryLineWithinTheWidth() {
    play(30, "1\n2\n?\n3\n\n");
    assertThat(text().lines()).allMatch(line -> line.length() <= 30);
  }

  private String play(int width, String input) {
    return new PlayMenu(lines(input, width, true), Samples.ALL).play();
  }

  private PlainLines lines(String input, int width, boolean person) {
    PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    return new PlainLines(new Echoed(input, out), out, Samples.OPENING, width, person);
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Writes what is read, as a terminal does with what is typed. */
  private static final class Echoed extends BufferedReader {
    private final PrintStream out;

    Echoed(String input, PrintStream out) {
      super(new StringReader(input));
      this.out = out;
    }

    @Override
    public String readLine() throws IOException {
      String line = super.readLine();
      if (line != null) {
        out.println(line);
      }
      return line;
    }
  }
}
