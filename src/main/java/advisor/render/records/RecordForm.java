package advisor.render.records;

import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import java.util.List;

/** A way to write each result as a record. Any number of threads may use an instance. */
public interface RecordForm {

  /** Whether the body depends on the verdict only. */
  boolean restsOnVerdict();

  /**
   * The end of a record, which is the same for all lines with the same answers.
   *
   * @param verdict the verdict that the walk leads to
   */
  String body(Walk walk, Verdict verdict);

  /**
   * The beginning of the record of one line.
   *
   * @param line the number of the line, from 1
   */
  String beginning(long line, List<CarriedValue> carried);

  /** The record of a line that could not be used, for a batch that writes it among the others. */
  String unusable(UnusableLine line);

  /** Writes nothing, for a batch that only counts. */
  final class NoRecords implements RecordForm {

    @Override
    public boolean restsOnVerdict() {
      return true;
    }

    @Override
    public String body(Walk walk, Verdict verdict) {
      return "";
    }

    @Override
    public String beginning(long line, List<CarriedValue> carried) {
      return "";
    }

    @Override
    public String unusable(UnusableLine line) {
      return "";
    }
  }
}
