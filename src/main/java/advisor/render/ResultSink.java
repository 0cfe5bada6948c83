package advisor.render;

import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import java.io.IOException;

/** Sets one result after the other. Not for several threads at once. */
public interface ResultSink {

  /**
   * Adds a result to the buffer.
   *
   * @param id what the answers were marked with, as a JSON scalar; empty where they were not
   * @param verdict what the walk leads to; it is no {@link Verdict#NONE}
   */
  void write(byte[] id, Walk walk, Verdict verdict) throws IOException;

  /** Where the results are added. */
  LineBuffer buffer();
}
