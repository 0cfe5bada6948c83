package advisor.render.records;

import advisor.model.CarriedValue;
import advisor.render.json.JsonLayout;
import advisor.render.json.ReportedFault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A line of a batch that could not be used.
 *
 * @param number the number of the line in its file, from 1
 * @param names the names of the carried values
 * @param carried the carried values
 * @param input the line as it was read; empty if it is too long
 */
public record UnusableLine(
    long number,
    List<String> names,
    List<CarriedValue> carried,
    Optional<String> input,
    List<ReportedFault> faults) {

  public UnusableLine {
    names = List.copyOf(names);
    carried = List.copyOf(carried);
    faults = List.copyOf(faults);
  }

  /** The record in JSON, with its line feed. */
  public String json() {
    ObjectNode json = JsonLayout.object().put("kind", "unusable").put("line", number);
    for (int i = 0; i < carried.size(); i++) {
      if (carried.get(i).isPresent()) {
        json.set(names.get(i), JsonLayout.written(JsonRecords.json(carried.get(i))));
      }
    }
    input.ifPresent(line -> json.put("input", line));
    if (!faults.isEmpty()) {
      json.set("faults", ReportedFault.list(faults));
    }
    return JsonLayout.compact(json) + "\n";
  }
}
