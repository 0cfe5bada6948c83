package advisor.cli.batch;

import advisor.cli.error.UserError;
import java.io.IOException;
import java.util.Optional;

/** A part of the input of a batch: takes the next lines, then hands them on one by one. */
interface BatchPart {

  /** Takes the lines that come next; false at the end of the input. */
  boolean take() throws IOException;

  /** Reads the lines taken and hands on each, in order. */
  void read(BatchWorker worker) throws UserError, IOException;

  /** How many lines were taken. */
  long lines();

  /**
   * The number of a line in the input, from 1.
   *
   * @param index the number of the line in this part, from 0
   */
  long number(int index);

  /** The line that is being handed on, as it came; empty where it is too long to be shown. */
  Optional<String> text();
}
