package advisor.render;

import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;

/** For those who only count: sets nothing. */
public final class NoResults implements ResultSink {

  private final LineBuffer buffer = new LineBuffer();

  @Override
  public void write(byte[] id, Walk walk, Verdict verdict) {}

  @Override
  public LineBuffer buffer() {
    return buffer;
  }
}
