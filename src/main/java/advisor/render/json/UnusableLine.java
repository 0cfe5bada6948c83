package advisor.render.json;

import advisor.interview.Misunderstanding;
import advisor.model.CarriedValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that could not be used.
 *
 * @param number of the line in its file, from 1
 * @param names of what would have gone to its result
 * @param carried that itself
 * @param input the line as it came; empty where it is too long
 */
public record UnusableLine(
    long number,
    List<String> names,
    List<CarriedValue> carried,
    Optional<String> input,
    List<Fault> faults) {

  public UnusableLine {
    names = List.copyOf(names);
    carried = List.copyOf(carried);
    faults = List.copyOf(faults);
  }

  /**
   * One thing that is wrong with it.
   *
   * @param code what kind of fault, where it is about no answer
   * @param column from 1, or 0 where there is none
   * @param field the name of the column of a table; empty where there is none
   * @param suggestion what to do about it
   */
  public record Fault(
      String code,
      String message,
      int column,
      String field,
      Optional<Misunderstanding> answer,
      Optional<String> suggestion) {}

  /** Its record in JSON, ended. */
  public String json() throws IOException {
    List<String> quoted = names.stream().map(JsonRecords::name).toList();
    String beginning =
        JsonRecords.beginning("{\"kind\":\"unusable\",\"line\":", number, quoted, carried);
    ObjectNode json = JsonLayout.object();
    if (input.isPresent()) {
      json.put("input", input.get());
    }
    for (Fault fault : faults) {
      write(fault, json.withArray("faults").addObject());
    }
    return beginning + JsonLayout.compact(json).substring(1) + "\n";
  }

  private static void write(Fault fault, ObjectNode json) {
    json.put("code", code(fault)).put("message", fault.message());
    if (fault.column() > 0) {
      json.put("column", fault.column());
    }
    if (!fault.field().isEmpty()) {
      json.put("field", fault.field());
    }
    if (fault.answer().isPresent()) {
      json.put("question", fault.answer().get().question());
      json.set("allowed", JsonLayout.list(fault.answer().get().allowed()));
    }
    Optional<String> suggestion =
        fault.answer().isPresent() ? fault.answer().get().nearest() : fault.suggestion();
    if (suggestion.isPresent()) {
      json.put("suggestion", suggestion.get());
    }
  }

  private static String code(Fault fault) {
    return fault.answer().isPresent()
        ? fault.answer().get().kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : fault.code();
  }

  /** What is wrong, one after the other. */
  String told() {
    return String.join("; ", faults.stream().map(Fault::message).toList());
  }
}
