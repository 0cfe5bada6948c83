package advisor.render.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** Why a run failed, in the format {@code advisor-error/1}. */
public final class ErrorJson {

  private ErrorJson() {}

  /** One line, not ended. */
  public static String line(int exit, List<ReportedFault> faults) throws IOException {
    ObjectNode json = JsonLayout.object().put("format", "advisor-error/1").put("exit", exit);
    ArrayNode list = json.putArray("faults");
    for (ReportedFault fault : faults) {
      list.add(fault.json());
    }
    return JsonLayout.compact(json);
  }
}
