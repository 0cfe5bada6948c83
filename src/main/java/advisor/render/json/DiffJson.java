package advisor.render.json;

import advisor.check.diff.Difference;
import advisor.model.Question;
import advisor.model.Response;
import advisor.render.RulesIdentity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What is different in a new rule file, as JSON of the format {@code advisor-diff/2}. */
public final class DiffJson {

  private DiffJson() {}

  public static ObjectNode of(Difference difference, RulesIdentity before, RulesIdentity after) {
    ObjectNode json = JsonLayout.object().put("format", "advisor-diff/2");
    json.set("rulesBefore", ResultJson.rules(before));
    json.set("rulesAfter", ResultJson.rules(after));
    paths(difference.given(), json);
    paths(difference.notSure(), json.putObject("withNotSure"));
    json.put("proved", difference.unproved().isEmpty());
    ArrayNode unproved = json.putArray("unproved");
    difference
        .unproved()
        .ifPresent(why -> unproved.addObject().put("what", "results").put("why", why));
    json.set("groups", JsonLayout.list(difference.groups(), group -> group(group, difference)));
    return json.set("edits", JsonLayout.list(difference.changes(), DiffJson::change));
  }

  private static void paths(Difference.Paths paths, ObjectNode json) {
    json.put("paths", paths.all()).put("changed", paths.changed());
  }

  private static ObjectNode group(Difference.Group group, Difference difference) {
    ObjectNode json = JsonLayout.object().set("before", result(group.before()));
    json.set("after", result(group.after()));
    json.put("noLongerStopped", group.noLongerStopped()).put("unsure", group.notSure());
    json.set("chosen", JsonLayout.list(group.inCommon(), DiffJson::chosen));
    json.put("paths", group.paths());
    ObjectNode witness = json.putObject("witness");
    for (Map.Entry<String, Response> answer : group.witness().byQuestion().entrySet()) {
      Optional<Question> question = difference.question(answer.getKey());
      witness.set(answer.getKey(), AnswersJson.of(question, answer.getValue()));
    }
    return json;
  }

  private static ObjectNode chosen(Difference.AnswerPart chosen) {
    ObjectNode json = JsonLayout.object().put("question", chosen.question());
    json.set("anyOf", JsonLayout.list(chosen.anyOf()));
    return json.put("ticked", chosen.ticked()).put("orUnsure", chosen.orNotSure());
  }

  private static ObjectNode result(Difference.Result result) {
    return JsonLayout.object()
        .put("outcome", result.outcome())
        .put("strength", result.strength().orElse(null));
  }

  private static ObjectNode change(Difference.Change change) {
    return JsonLayout.object()
        .put("part", change.part().kind())
        .put("id", change.part().id().isEmpty() ? null : change.part().id())
        .put("is", change.is().id())
        .set("texts", JsonLayout.list(change.texts(), DiffJson::text));
  }

  private static ObjectNode text(Difference.ChangedText text) {
    return JsonLayout.object()
        .put("what", text.what())
        .put("was", text.before().orElse(null))
        .put("now", text.after().orElse(null));
  }
}
