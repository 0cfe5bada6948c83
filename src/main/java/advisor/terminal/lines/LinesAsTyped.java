package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.text.Quoted;
import advisor.text.Visible;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines of UTF-8 as they arrive. A line is available as soon as its end has been read, and
 * memory stays bounded however long a line is.
 *
 * <p>A line ends with LF or CR LF, the last one also with the input. A byte order mark at the start
 * is skipped. The Unicode separators of lines and paragraphs are read as blanks. The rest of a line
 * that is too long is skipped; where that has no end, the line is the last one.
 */
final class LinesAsTyped {

  static final int LONGEST = 64 * 1024;

  private static final int MOST_SKIPPED = 1024 * LONGEST;

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param text the visible text; only the beginning where the line is too long
   * @param problem why the line cannot be used; empty where it can
   */
  record TypedLine(int number, String text, String problem) {

    /** The text before the first equals sign; empty where there is none. */
    String name() {
      return text.substring(0, Math.max(0, text.indexOf('='))).strip();
    }

    String value() {
      return text.substring(text.indexOf('=') + 1);
    }

    /**
     * Understands a text of this line as an answer. In a line with a problem it is never a whole
     * answer, but parts of it count.
     */
    Understood answer(Question question, String answer) {
      Understood understood = AnswerText.understand(question, answer);
      if (problem.isEmpty()) {
        return understood;
      }
      List<String> allowed = AnswerText.allowed(question);
      Misunderstanding wrong =
          new Misunderstanding(
              question.id(), Quoted.shortened(answer.strip()), problem, allowed, Optional.empty());
      return new Understood.NotMeant(wrong, understood.part());
    }

    /** Whether there is more than numbers in it, or it is too long to tell. */
    boolean isWords() {
      if (!problem.isEmpty()) {
        return true;
      }
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLetter(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean isSkipped() {
      return problem.isEmpty() && (text.isBlank() || text.startsWith("#"));
    }
  }

  private final InputStream in;
  private int number;
  private long bytesRead;
  private boolean isGivenUp;

  LinesAsTyped(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line that is neither blank nor a comment; empty at the end of the input. */
  Optional<TypedLine> next() throws IOException {
    return next(true);
  }

  /**
   * The next line that is neither blank nor a comment; empty at the end of the input.
   *
   * @param waits whether to wait for a line that has not begun to arrive; else the result is empty
   */
  Optional<TypedLine> next(boolean waits) throws IOException {
    Optional<TypedLine> line;
    do {
      line = waits || in.available() > 0 ? readLine() : Optional.empty();
    } while (line.isPresent() && line.get().isSkipped());
    return line;
  }

  private Optional<TypedLine> readLine() throws IOException {
    int first = isGivenUp ? -1 : read();
    if (first < 0) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = first;
    for (; b >= 0 && b != '\n' && bytes.size() < LONGEST; b = read()) {
      bytes.write(b);
    }
    boolean isWhole = b < 0 || b == '\n';
    if (!isWhole) {
      skip();
    }
    return Optional.of(line(bytes.toByteArray(), isWhole));
  }

  /** Skips to the end of a line, which may never come. */
  private void skip() throws IOException {
    int b = in.read();
    for (int skipped = 0; b >= 0 && b != '\n' && !isGivenUp; skipped++) {
      isGivenUp = skipped == MOST_SKIPPED;
      b = in.read();
    }
  }

  /** The number of bytes read, without those that were skipped. */
  long bytesRead() {
    return bytesRead;
  }

  private TypedLine line(byte[] bytes, boolean isWhole) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean isText = Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
    String problem = isText ? "" : "is not UTF-8";
    problem = isWhole ? problem : "is longer than " + LONGEST + " bytes";
    boolean isMarked = number == 1 && text.startsWith("\ufeff");
    String spaced = text.replace('\u2028', ' ').replace('\u2029', ' ');
    return new TypedLine(number, Visible.of(spaced.substring(isMarked ? 1 : 0).strip()), problem);
  }

  private int read() throws IOException {
    int read = in.read();
    bytesRead += read < 0 ? 0 : 1;
    return read;
  }
}
