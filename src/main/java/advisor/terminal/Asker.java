package advisor.terminal;

import advisor.interview.Questioner;
import java.io.Closeable;
import java.util.List;

/** A questioner that holds something of the outside world until it is closed. */
public interface Asker extends Questioner, Closeable {

  /**
   * What was given but never asked for. It may read on to the end of the input, so it is to be
   * called after the result has been written.
   */
  default Unused unused() {
    return Unused.NOTHING;
  }

  /** What was said and cannot be used, in the order given. */
  default List<LineFault> faults() {
    return List.of();
  }

  /** Gives everything back as it was found. Closing twice is harmless. */
  @Override
  void close();
}
