package advisor.render.json;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.explain.Explanation;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a result tells of its rules, stops, cautions and remarks. */
final class ResultParts {

  private ResultParts() {}

  static ArrayNode reasons(List<Judgement<Rule>> reasons, Explanation explanation) {
    RuleBook book = explanation.evaluation().book();
    ArrayNode list = JsonLayout.list();
    for (Judgement<Rule> reason : reasons) {
      list.add(reason(reason, explanation.isDecisive(reason.id()), book));
    }
    return list;
  }

  private static ObjectNode reason(Judgement<Rule> reason, boolean decisive, RuleBook book) {
    Rule rule = reason.said();
    ObjectNode json = JsonLayout.object().put("rule", rule.id()).put("criterion", rule.criterion());
    json.put("for", rule.option()).put("points", rule.points()).put("because", rule.because());
    json.set("answers", AnswersJson.of(book, reason.answers()));
    json.set("source", source(rule.source()));
    return json.put("decisive", decisive);
  }

  static ArrayNode stops(List<Judgement<Stop>> stops, RuleBook book) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> stop : stops) {
      list.add(stop(stop, !stop.isTrue(), book));
    }
    return list;
  }

  private static ObjectNode stop(Judgement<Stop> judged, boolean unsure, RuleBook book) {
    Stop stop = judged.said();
    ObjectNode json = JsonLayout.object().put("stop", stop.id());
    json.put("go", unsure ? stop.goIfUnsure() : stop.go()).put("because", stop.because());
    json.set("answers", AnswersJson.of(book, judged.answers()));
    json.set("source", source(stop.source()));
    return json.put("unsure", unsure);
  }

  static ArrayNode cautions(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> doubt : evaluation.doubts()) {
      list.add(doubt(doubt.said()));
    }
    for (Judgement<Caution> judged : evaluation.toldCautions()) {
      list.add(caution(judged.said(), judged.isDoubtful()));
    }
    return list;
  }

  private static ObjectNode doubt(Stop doubt) {
    ObjectNode json = JsonLayout.object().put("stop", doubt.id()).putNull("about");
    json.put("level", Caution.Level.ASK_FIRST.id()).put("say", doubt.because());
    json.set("source", source(doubt.source()));
    return json.put("unsure", true);
  }

  private static ObjectNode caution(Caution caution, boolean unsure) {
    ObjectNode json = JsonLayout.object().put("caution", caution.id());
    json.put("about", caution.about().orElse(null)).put("level", caution.level().id());
    json.put("say", caution.say()).set("source", source(caution.source()));
    return json.put("unsure", unsure);
  }

  static ArrayNode remarks(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Remark> told : evaluation.toldRemarks()) {
      list.add(remark(told, evaluation.book()));
    }
    return list;
  }

  private static ObjectNode remark(Judgement<Remark> told, RuleBook book) {
    Remark remark = told.said();
    ObjectNode json = JsonLayout.object().put("remark", remark.id());
    json.put("about", remark.about().orElse(null)).put("say", remark.say());
    json.set("answers", AnswersJson.of(book, told.answers()));
    return json.set("source", source(remark.source()));
  }

  /** Where something that is told rests on, by the ids of the sources. */
  static ObjectNode source(Citation source) {
    ObjectNode json = JsonLayout.object().put("ref", source.ref());
    if (source.section().isPresent()) {
      json.put("section", source.section().get());
    }
    if (!source.also().isEmpty()) {
      json.set("also", JsonLayout.list(source.also()));
    }
    return json;
  }
}
