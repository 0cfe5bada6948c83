package advisor.render.json;

import advisor.check.diff.Difference;
import advisor.model.Question;
import advisor.model.Response;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What is different in a new rule file, as JSON of the format {@value #FORMAT}. */
public final class DiffJson {

  public static final String FORMAT = "advisor-diff/2";

  private DiffJson() {}

  /** The whole difference. */
  public static ObjectNode of(Difference difference) {
    ObjectNode json = JsonLayout.object().put("format", FORMAT);
    paths(difference.given(), json);
    paths(difference.notSure(), json.putObject("withNotSure"));
    json.put("proved", difference.unproved().isEmpty());
    ArrayNode unproved = json.putArray("unproved");
    difference
        .unproved()
        .ifPresent(why -> unproved.addObject().put("what", "results").put("why", why));
    ArrayNode groups = json.putArray("groups");
    for (Difference.Group group : difference.groups()) {
      group(group, difference, groups.addObject());
    }
    ArrayNode edits = json.putArray("edits");
    for (Difference.Change change : difference.changes()) {
      change(change, edits.addObject());
    }
    return json;
  }

  private static void paths(Difference.Paths paths, ObjectNode json) {
    json.put("paths", paths.all()).put("changed", paths.changed());
  }

  private static void group(Difference.Group group, Difference difference, ObjectNode json) {
    json.set("before", result(group.before()));
    json.set("after", result(group.after()));
    json.put("noLongerStopped", group.noLongerStopped()).put("unsure", group.notSure());
    ArrayNode parts = json.putArray("chosen");
    for (Difference.AnswerPart chosen : group.inCommon()) {
      ObjectNode told = parts.addObject().put("question", chosen.question());
      told.set("anyOf", JsonLayout.list(chosen.anyOf()));
      told.put("ticked", chosen.ticked()).put("orUnsure", chosen.orNotSure());
    }
    json.put("paths", group.paths());
    ObjectNode witness = json.putObject("witness");
    for (Map.Entry<String, Response> answer : group.witness().byQuestion().entrySet()) {
      Optional<Question> question = difference.question(answer.getKey());
      witness.set(answer.getKey(), AnswersJson.of(question, answer.getValue()));
    }
  }

  private static ObjectNode result(Difference.Result result) {
    return JsonLayout.object()
        .put("outcome", result.outcome())
        .put("strength", result.strength().orElse(null));
  }

  private static void change(Difference.Change change, ObjectNode json) {
    json.put("part", change.part().kind())
        .put("id", change.part().id().isEmpty() ? null : change.part().id())
        .put("is", change.is().id());
    ArrayNode texts = json.putArray("texts");
    for (Difference.ChangedText text : change.texts()) {
      texts
          .addObject()
          .put("what", text.what())
          .put("was", text.before().orElse(null))
          .put("now", text.after().orElse(null));
    }
  }
}
