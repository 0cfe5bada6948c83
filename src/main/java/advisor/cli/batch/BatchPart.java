package advisor.cli.batch;

import advisor.cli.error.UserError;
import java.io.IOException;
import java.util.Optional;

/** A part of the input of a batch: takes the next lines, then passes them on one by one. */
interface BatchPart {

  /** Takes the next lines; false at the end of the input. */
  boolean take() throws IOException;

  /** Reads the lines taken and passes each on, in order. */
  void read(BatchWorker worker) throws UserError, IOException;

  /** The number of lines taken. */
  long lines();

  /**
   * The number of a line in the input, from 1.
   *
   * @param index the number of the line in this part, from 0
   */
  long number(int index);

  /** The current line as it was read; empty if it is too long to show. */
  Optional<String> text();
}
