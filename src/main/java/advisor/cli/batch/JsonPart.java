package advisor.cli.batch;

import advisor.cli.error.UserError;
import advisor.rulefile.answers.AnswersLine;
import advisor.rulefile.answers.AnswersLineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of an input of JSON Lines. */
final class JsonPart implements BatchPart {

  private final WholeLines source;
  private final AnswersLineReader reader;
  private final byte[] piece = WholeLines.piece();
  private int size;
  private long first;
  private final List<Integer> ends = new ArrayList<>();
  private int from;
  private int to;

  JsonPart(WholeLines source, AnswersLineReader reader) {
    this.source = source;
    this.reader = reader;
  }

  @Override
  public boolean take() throws IOException {
    size = source.fill(piece);
    String text = new String(piece, 0, size, StandardCharsets.ISO_8859_1);
    ends.clear();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      ends.add(at);
    }
    if (size > 0 && !text.endsWith("\n")) {
      ends.add(size);
    }
    first = source.number(ends.size());
    return size > 0;
  }

  @Override
  public void read(BatchWorker worker) throws UserError, IOException {
    reader.turnTo(piece, size);
    from = 0;
    for (int i = 0; i < ends.size(); i++) {
      to = ends.get(i);
      if (!isBlank()) {
        line(i, worker);
      }
      from = to + 1;
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

  private void line(int index, BatchWorker worker) throws UserError, IOException {
    if (isTooLong()) {
      AnswersLine begun = reader.readBegun(from, to);
      worker.faulty(index, begun, UnusableInput.tooLong(WholeLines.LONGEST_LINE + " bytes"));
    } else {
      worker.answers(index, reader.read(from, to));
    }
  }

  private boolean isTooLong() {
    return to == piece.length;
  }

  @Override
  public long lines() {
    return ends.size();
  }

  @Override
  public long number(int index) {
    return first + index;
  }

  @Override
  public Optional<String> text() {
    int end = to > from && piece[to - 1] == '\r' ? to - 1 : to;
    return isTooLong()
        ? Optional.empty()
        : Optional.of(new String(piece, from, end - from, StandardCharsets.UTF_8));
  }
}
