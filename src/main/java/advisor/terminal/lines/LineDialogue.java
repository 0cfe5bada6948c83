package advisor.terminal.lines;

import advisor.text.Columns;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A dialogue in lines: those written one below the other, and those typed between them. */
public record LineDialogue(TypedLines in, PrintStream out, int width) {

  /** The columns kept free after an invitation, for a blank and a number. */
  private static final int ROOM = 4;

  private static final int LEAST_WIDTH = 10;

  @FunctionalInterface
  public interface TypedLines {

    /** The next line, without its end; empty when there are no more. */
    Optional<String> line() throws IOException;

    /** The invitation to type the next line, where it replaces that of the question. */
    default Optional<String> invitation() {
      return Optional.empty();
    }
  }

  public LineDialogue {
    width = Math.max(LEAST_WIDTH, width);
  }

  /** A dialogue with a person who types at a terminal. */
  public static LineDialogue typed(Reader in, PrintStream out, int width) {
    return new LineDialogue(() -> ended(in), out, width);
  }

  /** The next line that ends with Enter; the end of the input is not an Enter. */
  private static Optional<String> ended(Reader in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int character = in.read(); character >= 0; character = in.read()) {
      if (character == '\n') {
        return Optional.of(line.toString());
      }
      line.append((char) character);
    }
    return Optional.empty();
  }

  public void say(String text) {
    write(Columns.wrap(text, width));
  }

  /** Writes a text with an empty line below. */
  public void paragraph(String text) {
    say(text);
    say("");
  }

  /** Writes the text for the width of this dialogue, without colours. */
  public void show(IntFunction<String> text) {
    write(text.apply(width).replaceAll("\u001b\\[[0-9;]*m", "").lines().toList());
    say("");
  }

  private void write(List<String> lines) {
    for (String line : lines) {
      out.println(line);
    }
  }

  /**
   * Repeats an invitation until a line has a meaning.
   *
   * @param meaning gives the meaning of a line; called without a line at the end of the input, also
   *     where the window was closed
   */
  public <T> T ask(String invitation, Function<Optional<String>, Optional<T>> meaning) {
    Optional<T> meant = Optional.empty();
    while (meant.isEmpty()) {
      meant = meaning.apply(answerTo(invitation).map(String::strip));
    }
    return meant.get();
  }

  private Optional<String> answerTo(String invitation) {
    List<String> lines = Columns.wrap(in.invitation().orElse(invitation), width - ROOM);
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
    write(numbered(labels));
  }

  List<String> numbered(List<String> labels) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String number = (i < 9 && labels.size() > 9 ? "   " : "  ") + (i + 1) + ". ";
      lines.addAll(Columns.hanging(number, labels.get(i), width));
    }
    return lines;
  }

  public void flush() {
    out.flush();
  }
}
