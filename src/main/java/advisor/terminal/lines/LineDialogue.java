package advisor.terminal.lines;

import advisor.text.Columns;
import advisor.text.Visible;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Lines that are written one below the other, and lines that are typed between them. */
public record LineDialogue(TypedLines in, PrintStream out, int width) {

  /** What stays free behind an invitation, for a blank and a number. */
  private static final int ROOM = 4;

  public void say(String text) {
    write(Columns.wrap(Visible.of(text), width));
  }

  /** A line that is set already. */
  public void line(String text) {
    out.println(text);
  }

  private void write(List<String> lines) {
    for (String line : lines) {
      out.println(line);
    }
  }

  /**
   * The line that is typed behind the invitation; empty at the end of the input, or where it can no
   * longer be read because the window was closed.
   */
  public Optional<String> answerTo(String invitation) {
    String said = in.invitation().orElse(invitation);
    List<String> lines = Columns.wrap(Visible.of(said), width - ROOM);
    write(lines.subList(0, lines.size() - 1));
    out.print(lines.get(lines.size() - 1) + " ");
    out.flush();
    Optional<String> line = read();
    if (line.isEmpty()) {
      out.println();
    }
    return line;
  }

  private Optional<String> read() {
    try {
      return in.line();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void number(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      String number = (i < 9 && labels.size() > 9 ? "   " : "  ") + (i + 1) + ". ";
      write(Columns.hanging(number, Visible.of(labels.get(i)), width));
    }
  }

  public void flush() {
    out.flush();
  }
}
