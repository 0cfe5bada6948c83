package advisor.render.json;

import advisor.model.Answer;
import advisor.model.Caution;
import advisor.model.Citation;
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
import java.util.Locale;

/**
 * What another front end needs to ask and to stop, in the format {@code advisor-questionnaire/1}.
 * What is recommended then, this program works out.
 */
public final class QuestionnaireJson {

  private final RuleBook book;

  private QuestionnaireJson(RuleBook book) {
    this.book = book;
  }

  /** The whole questionnaire of a rule book. */
  public static ObjectNode of(RuleBook book, RulesIdentity rules) {
    QuestionnaireJson questionnaire = new QuestionnaireJson(book);
    ObjectNode json = JsonLayout.object().put("format", "advisor-questionnaire/1");
    json.set("rules", ResultJson.rules(rules));
    json.put("language", book.language())
        .put("title", book.title())
        .put("intro", book.intro())
        .put("review", word(book.review().status()));
    json.set("questions", questionnaire.questions());
    json.set("conditions", questionnaire.conditions());
    json.set("stops", questionnaire.stops());
    json.set("cautions", questionnaire.cautions());
    json.set("remarks", questionnaire.remarks());
    json.set("options", ComparisonJson.options(book));
    json.set("guidance", questionnaire.guidance());
    json.set("sources", questionnaire.sources());
    return json;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ArrayNode questions() {
    ArrayNode list = JsonLayout.list();
    for (Question question : book.questions()) {
      ObjectNode json = list.addObject().put("question", question.id());
      json.put("topic", question.topic()).put("ask", question.ask()).put("why", question.why());
      json.put("choose", word(question.choose()));
      ArrayNode choices = json.putArray("choices");
      for (Answer answer : question.answers()) {
        choices.addObject().put("answer", answer.id()).put("label", answer.label());
      }
      json.put("none", question.none().orElse(null)).put("notSure", question.offersNotSure());
      json.set("askWhen", ConditionJson.askWhen(book, question));
    }
    return list;
  }

  private ArrayNode conditions() {
    ArrayNode list = JsonLayout.list();
    for (Condition.Named named : book.conditions()) {
      list.addObject()
          .put("condition", named.id())
          .put("label", named.label())
          .set("when", ConditionJson.of(book, named.part()));
    }
    return list;
  }

  private ArrayNode stops() {
    ArrayNode list = JsonLayout.list();
    for (Stop stop : book.stops()) {
      ObjectNode json = entry("stop", stop.id(), stop.when(), list);
      json.put("go", stop.go())
          .put("ifUnsure", word(stop.ifUnsure()))
          .put("goIfUnsure", stop.goIfUnsure())
          .put("because", stop.because());
      cite(stop.source(), json);
    }
    return list;
  }

  private ArrayNode cautions() {
    ArrayNode list = JsonLayout.list();
    for (Caution caution : book.cautions()) {
      ObjectNode json = entry("caution", caution.id(), caution.when(), list);
      json.put("level", caution.level().id())
          .put("short", caution.inShort().orElse(null))
          .put("about", caution.about().orElse(null))
          .put("say", caution.say());
      cite(caution.source(), json);
    }
    return list;
  }

  private ArrayNode remarks() {
    ArrayNode list = JsonLayout.list();
    for (Remark remark : book.remarks()) {
      ObjectNode json = entry("remark", remark.id(), remark.when(), list);
      json.set("with", JsonLayout.list(remark.with()));
      json.put("about", remark.about().orElse(null)).put("say", remark.say());
      cite(remark.source(), json);
    }
    return list;
  }

  private ObjectNode entry(String kind, String id, Condition when, ArrayNode list) {
    ObjectNode json = list.addObject().put(kind, id);
    json.set("when", ConditionJson.of(book, when));
    return json;
  }

  private static void cite(Citation source, ObjectNode json) {
    json.set("source", ResultJson.source(source));
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

  private static void guidance(String outcome, String kind, Guidance said, ArrayNode list) {
    ObjectNode json = list.addObject().put("outcome", outcome).put("kind", kind);
    json.put("label", said.label()).put("advice", said.advice());
    json.set("next", JsonLayout.list(said.next()));
    json.set("watch", JsonLayout.list(said.watch()));
  }

  private ArrayNode sources() {
    ArrayNode list = JsonLayout.list();
    for (Source source : book.sources()) {
      Integer year = source.year().isPresent() ? source.year().getAsInt() : null;
      ObjectNode json = list.addObject().put("ref", source.id()).put("title", source.title());
      json.put("publisher", source.publisher()).put("year", year);
      json.put("url", source.url().orElse(null)).put("kind", word(source.kind()));
    }
    return list;
  }
}
