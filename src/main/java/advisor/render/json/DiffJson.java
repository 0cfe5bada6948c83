package advisor.render.json;

import advisor.check.diff.Difference;
import advisor.model.RuleBook;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is different in a new rule file, as JSON of the format {@value #FORMAT}. */
public final class DiffJson {

  public static final String FORMAT = "advisor-diff/2";

  private DiffJson() {}

  /** The whole difference. */
  public static ObjectNode of(Difference difference, RuleBook after) {
    ObjectNode json =
        JsonLayout.object()
            .put("format", FORMAT)
            .put("paths", difference.paths())
            .put("changed", difference.changed())
            .put("proved", difference.unproved().isEmpty());
    ArrayNode unproved = json.putArray("unproved");
    difference
        .unproved()
        .ifPresent(why -> unproved.addObject().put("what", "results").put("why", why));
    ArrayNode groups = json.putArray("groups");
    for (Difference.Group group : difference.groups()) {
      group(group, after, groups.addObject());
    }
    ArrayNode texts = json.putArray("texts");
    for (Difference.Text text : difference.texts()) {
      texts
          .addObject()
          .put("what", text.what())
          .put("was", text.before().orElse(null))
          .put("now", text.after().orElse(null));
    }
    return json;
  }

  private static void group(Difference.Group group, RuleBook after, ObjectNode json) {
    json.set("before", result(group.before()));
    json.set("after", result(group.after()));
    ArrayNode parts = json.putArray("chosen");
    for (Difference.Chosen chosen : group.when()) {
      ObjectNode told = parts.addObject().put("question", chosen.question());
      told.set("anyOf", JsonLayout.list(chosen.anyOf()));
      told.put("ticked", chosen.ticked());
    }
    json.put("paths", group.paths());
    json.set("witness", AnswersJson.of(after, group.witness()));
  }

  private static ObjectNode result(Difference.Result result) {
    return JsonLayout.object()
        .put("outcome", result.outcome())
        .put("strength", result.strength().orElse(null));
  }
}
