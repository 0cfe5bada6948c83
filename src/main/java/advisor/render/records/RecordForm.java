package advisor.render.records;

import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import java.util.List;

/** How results are written, a record each. Any number of threads may use one. */
public interface RecordForm {

  /** Whether everybody with the same verdict has the same body. */
  boolean restsOnVerdict();

  /**
   * What the records of everybody with these answers have in common, and end with.
   *
   * @param verdict what the walk leads to
   */
  String body(Walk walk, Verdict verdict);

  /**
   * What the record of one line begins with.
   *
   * @param line its number, from 1
   */
  String beginning(long line, List<CarriedValue> carried);

  /** The record of a line that could not be used, where it stands among the others. */
  String unusable(UnusableLine line);

  /** For those who only count: writes nothing. */
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
