package advisor.render.json;

import advisor.check.diff.Difference;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.render.RulesIdentity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the differences between two rule files in the format {@code advisor-diff/2}. */
public final class DiffJson {

  private DiffJson() {}

  public static ObjectNode of(Difference difference, RulesIdentity before, RulesIdentity after) {
    ObjectNode json = JsonLayout.object().put("format", "advisor-diff/2");
    json.set("rulesBefore", ResultJson.rules(before));
    json.set("rulesAfter", ResultJson.rules(after));
    paths(difference.given(), json);
    paths(difference.notSure(), json.putObject("withNotSure"));
    ArrayNode unproved = JsonLayout.list();
    unproved("results", difference.unproved(), unproved);
    unproved("cautions", difference.toldUnproved(), unproved);
    json.put("proved", unproved.isEmpty()).set("unproved", unproved);
    json.set("groups", JsonLayout.list(difference.groups(), group -> group(group, difference)));
    json.set("cautions", told("caution", difference));
    json.set("remarks", told("remark", difference));
    return json.set("edits", JsonLayout.list(difference.changes(), DiffJson::change));
  }

  private static void unproved(String what, Optional<String> why, ArrayNode unproved) {
    why.ifPresent(reason -> unproved.addObject().put("what", what).put("why", reason));
  }

  private static void paths(Difference.Paths paths, ObjectNode json) {
    json.put("paths", paths.all()).put("changed", paths.changed());
    json.put("notOffered", paths.notOffered());
  }

  private static ObjectNode group(Difference.Group group, Difference difference) {
    ObjectNode json = JsonLayout.object().set("before", result(group.before()));
    json.set("after", result(group.after()));
    json.put("noLongerStopped", group.noLongerStopped()).put("unsure", group.notSure());
    json.set("chosen", JsonLayout.list(group.inCommon(), DiffJson::chosen));
    json.put("paths", group.paths());
    return json.set("witness", witness(group.witness(), difference));
  }

  private static ArrayNode told(String kind, Difference difference) {
    List<Difference.Told> all =
        difference.told().stream().filter(told -> told.part().kind().equals(kind)).toList();
    return JsonLayout.list(all, told -> told(told, difference));
  }

  private static ObjectNode told(Difference.Told told, Difference difference) {
    return JsonLayout.object()
        .put(told.part().kind(), told.part().id())
        .put("noLongerTold", told.noLonger())
        .put("unsure", told.notSure())
        .put("paths", told.paths())
        .set("witness", witness(told.witness(), difference));
  }

  private static ObjectNode witness(Answers witness, Difference difference) {
    ObjectNode json = JsonLayout.object();
    for (Map.Entry<String, Response> answer : witness.byQuestion().entrySet()) {
      Optional<Question> question = difference.question(answer.getKey());
      json.set(answer.getKey(), AnswersJson.of(question, answer.getValue()));
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
