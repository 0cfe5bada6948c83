package advisor.render.records;

import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import java.util.List;

/**
 * A way to write each result as a record; by default nothing, for a batch that only counts. Any
 * number of threads may use an instance.
 */
public interface RecordForm {

  /** Whether the body depends on the verdict only. */
  default boolean restsOnVerdict() {
    return true;
  }

  /**
   * The end of a record, which is the same for all lines with the same answers.
   *
   * @param verdict the verdict that the walk leads to
   */
  default String body(Walk walk, Verdict verdict) {
    return "";
  }

  /**
   * The beginning of the record of one line.
   *
   * @param line the number of the line, from 1
   */
  default String beginning(long line, List<CarriedValue> carried) {
    return "";
  }

  /** The record of a line that could not be used, for a batch that writes it among the others. */
  default String unusable(UnusableLine line) {
    return "";
  }
}
