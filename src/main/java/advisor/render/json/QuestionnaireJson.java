package advisor.render.json;

import advisor.model.Answer;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import advisor.render.RulesIdentity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes what another front end needs to ask the questions and to stop, in the format {@code
 * advisor-questionnaire/1}. The recommendation itself comes from this program.
 */
public final class QuestionnaireJson {

  private final RuleBook book;

  private QuestionnaireJson(RuleBook book) {
    this.book = book;
  }

  public static ObjectNode of(RuleBook book, RulesIdentity rules) {
    QuestionnaireJson questionnaire = new QuestionnaireJson(book);
    ObjectNode json = JsonLayout.object().put("format", "advisor-questionnaire/1");
    json.set("rules", ResultJson.rules(rules));
    json.put("language", book.language())
        .put("title", book.title())
        .put("intro", book.intro())
        .put("review", book.review().status().id());
    json.set("questions", JsonLayout.list(book.questions(), questionnaire::question));
    json.set("conditions", JsonLayout.list(book.conditions(), questionnaire::condition));
    json.set("stops", JsonLayout.list(book.stops(), questionnaire::stop));
    json.set("cautions", JsonLayout.list(book.cautions(), questionnaire::caution));
    json.set("remarks", JsonLayout.list(book.remarks(), questionnaire::remark));
    json.set("options", JsonLayout.list(book.options(), ComparisonJson::option));
    json.set("guidance", questionnaire.guidance());
    json.set("sources", JsonLayout.list(book.sources(), QuestionnaireJson::source));
    return json;
  }

  private ObjectNode question(Question question) {
    ObjectNode json = JsonLayout.object().put("question", question.id());
    json.put("topic", question.topic()).put("ask", question.ask()).put("why", question.why());
    json.put("choose", question.choose().id());
    json.set("choices", JsonLayout.list(question.answers(), QuestionnaireJson::choice));
    json.put("none", question.none().orElse(null)).put("notSure", question.offersNotSure());
    return json.set("askWhen", ConditionJson.askWhen(book, question));
  }

  private static ObjectNode choice(Answer answer) {
    return JsonLayout.object().put("answer", answer.id()).put("label", answer.label());
  }

  private ObjectNode condition(Condition.Named named) {
    return JsonLayout.object()
        .put("condition", named.id())
        .put("label", named.label())
        .set("when", ConditionJson.of(book, named.part()));
  }

  private ObjectNode stop(Stop stop) {
    return entry("stop", stop.id(), stop.when())
        .put("go", stop.go())
        .put("ifUnsure", stop.ifUnsure().id())
        .put("goIfUnsure", stop.goIfUnsure())
        .put("because", stop.because())
        .set("source", ResultParts.source(stop.source()));
  }

  private ObjectNode caution(Caution caution) {
    return entry("caution", caution.id(), caution.when())
        .put("level", caution.level().id())
        .put("short", caution.inShort().orElse(null))
        .put("about", caution.about().orElse(null))
        .put("say", caution.say())
        .set("source", ResultParts.source(caution.source()));
  }

  private ObjectNode remark(Remark remark) {
    ObjectNode json = entry("remark", remark.id(), remark.when());
    json.set("with", JsonLayout.list(remark.with()));
    json.put("about", remark.about().orElse(null)).put("say", remark.say());
    return json.set("source", ResultParts.source(remark.source()));
  }

  private ObjectNode entry(String kind, String id, Condition when) {
    return JsonLayout.object().put(kind, id).set("when", ConditionJson.of(book, when));
  }

  private ArrayNode guidance() {
    ArrayNode list = JsonLayout.list();
    for (StopOutcome outcome : book.stopOutcomes()) {
      guidance(outcome.id(), "stop", outcome.guidance(), list);
    }
    for (Option option : book.recommendable()) {
      guidance(option.id(), "recommendation", option.guidance(), list);
    }
    guidance("either", "either", book.decision().either(), list);
    guidance("unknown", "unknown", book.decision().unknown(), list);
    return list;
  }

  private static void guidance(String outcome, String kind, Guidance guidance, ArrayNode list) {
    ObjectNode json = list.addObject().put("outcome", outcome).put("kind", kind);
    json.put("label", guidance.label()).put("advice", guidance.advice());
    json.set("next", JsonLayout.list(guidance.next()));
    json.set("watch", JsonLayout.list(guidance.watch()));
  }

  private static ObjectNode source(Source source) {
    Integer year = source.year().isPresent() ? source.year().getAsInt() : null;
    ObjectNode json = JsonLayout.object().put("ref", source.id()).put("title", source.title());
    json.put("publisher", source.publisher()).put("year", year);
    return json.put("url", source.url().orElse(null)).put("kind", source.kind().id());
  }
}
