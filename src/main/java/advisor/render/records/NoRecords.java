package advisor.render.records;

import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import java.util.List;

/** For those who only count: writes nothing. */
public final class NoRecords implements RecordForm {

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
