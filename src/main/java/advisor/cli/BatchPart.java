package advisor.cli;

import advisor.rulefile.AnswersLine;
import java.io.IOException;
import java.util.Optional;

/** A part of the input of a batch: takes the next lines, then hands them on one by one. */
interface BatchPart {

  /** Takes the lines that come next; false at the end of the input. */
  boolean take() throws Refusal, IOException;

  /** Reads the lines taken and hands on each, in order. */
  void read(Use use) throws Refusal, IOException;

  /** How many lines were taken. */
  long lines();

  /**
   * The number of a line in the input, from 1.
   *
   * @param index the number of the line in this part, from 0
   * @param before how many lines the parts before this one have
   */
  long number(int index, long before);

  /** The line that is being handed on, as it came; empty where it is too long to be shown. */
  Optional<String> text();

  /** What becomes of a line. */
  interface Use {
    void answers(int index, AnswersLine line) throws Refusal, IOException;

    /** A line that is not even read. */
    void fault(int index, Unusable unusable) throws Refusal, IOException;
  }
}
