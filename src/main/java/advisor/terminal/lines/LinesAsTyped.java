package advisor.terminal.lines;

import advisor.text.Visible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of UTF-8 as they come in: a line is handed on as soon as its end has been read, and memory
 * stays bounded however long it is.
 *
 * <p>A line ends with LF or CR LF, the last one also with the input. A byte order mark at the start
 * is skipped. A line that is too long is the last one: what follows is not read.
 */
final class LinesAsTyped {

  static final int LONGEST = 64 * 1024;

  private static final int SHOWN = 200;

  private final InputStream in;
  private final byte[] buffer = new byte[8192];
  private int position;
  private int limit;
  private int number;
  private long bytesRead;
  private boolean tooLong;

  LinesAsTyped(InputStream in) {
    this.in = in;
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param text what can be shown of it
   * @param problem why it cannot be used; empty where it can
   */
  record Line(int number, String text, String problem) {

    /** What stands before the first equals sign; empty where there is none. */
    String name() {
      return text.substring(0, Math.max(0, text.indexOf('='))).strip();
    }

    String value() {
      return text.substring(text.indexOf('=') + 1);
    }

    private boolean saysNothing() {
      return problem.isEmpty() && (text.isBlank() || text.startsWith("#"));
    }
  }

  /** The next line that is neither blank nor a comment, or empty at the end of the input. */
  Optional<Line> next() throws IOException {
    Optional<Line> line = any();
    while (line.isPresent() && line.get().saysNothing()) {
      line = any();
    }
    return line;
  }

  private Optional<Line> any() throws IOException {
    int first = tooLong ? -1 : read();
    if (first < 0) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = first; b >= 0 && b != '\n'; b = read()) {
      if (bytes.size() == LONGEST) {
        tooLong = true;
        String beginning = new String(bytes.toByteArray(), 0, SHOWN, StandardCharsets.UTF_8);
        String problem = "is longer than " + LONGEST + " bytes";
        return Optional.of(new Line(number, shown(beginning.strip()), problem));
      }
      bytes.write(b);
    }
    return Optional.of(line(bytes.toByteArray()));
  }

  /** How much was read so far. */
  long bytesRead() {
    return bytesRead - (limit - position);
  }

  private Line line(byte[] bytes) {
    int start = number == 1 && startsWithMark(bytes) ? 3 : 0;
    int end =
        bytes.length > start && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    try {
      ByteBuffer line = ByteBuffer.wrap(bytes, start, end - start);
      String text = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
      return new Line(number, Visible.of(text.strip()), "");
    } catch (CharacterCodingException e) {
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      return new Line(number, Visible.of(text), "is not UTF-8");
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  /** As much of the text as fits into a message. */
  static String shown(String text) {
    String visible = Visible.of(text);
    return visible.length() <= 60 ? visible : visible.substring(0, 57) + "...";
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = Math.max(0, in.read(buffer));
      position = 0;
      bytesRead += limit;
      if (limit == 0) {
        return -1;
      }
    }
    return buffer[position++] & 0xff;
  }
}
