package advisor.cli;

import advisor.rulefile.AnswersLineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A part of a batch of JSON Lines. */
final class JsonLines implements BatchPart {

  private final LineSource source;
  private final AnswersLineReader reader;
  private final byte[] piece = LineSource.piece();
  private int size;
  private int lines;
  private int from;
  private int to;

  JsonLines(LineSource source, AnswersLineReader reader) {
    this.source = source;
    this.reader = reader;
  }

  @Override
  public boolean take() throws Refusal {
    size = source.fill(piece);
    return size > 0;
  }

  @Override
  public void read(Use use) throws Refusal, IOException {
    lines = 0;
    reader.turnTo(piece, size);
    for (from = 0; from < size; from = to + 1) {
      to = reader.endOfLine(from);
      if (!isBlank()) {
        line(use);
      }
      lines++;
    }
  }

  private boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (piece[i] != ' ' && piece[i] != '\t' && piece[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private void line(Use use) throws Refusal, IOException {
    if (isTooLong()) {
      use.fault(lines, Unusable.tooLong(LineSource.LONGEST_LINE));
      return;
    }
    use.answers(lines, reader.read(from, to));
  }

  private boolean isTooLong() {
    return to == piece.length;
  }

  @Override
  public long lines() {
    return lines;
  }

  @Override
  public long number(int index, long before) {
    return before + index + 1;
  }

  @Override
  public Optional<String> text() {
    return isTooLong()
        ? Optional.empty()
        : Optional.of(new String(piece, from, to - from, StandardCharsets.UTF_8).strip());
  }
}
