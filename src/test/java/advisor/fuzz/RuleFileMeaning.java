package advisor.fuzz;

import advisor.model.Accepted;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import advisor.model.Condition;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rule book as a rule file that says everything, defaults included. Of what a file says as an
 * object by id, the order counts, so it stands in a list.
 */
final class RuleFileMeaning {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private RuleFileMeaning() {}

  static ObjectNode of(RuleBook book) {
    ObjectNode file = JSON.objectNode();
    file.put("format", "advisor-rules/2").put("id", book.id()).put("version", book.version());
    file.put("language", book.language()).put("title", book.title()).put("intro", book.intro());
    ObjectNode review = file.putObject("review").put("status", word(book.review().status(), '-'));
    put(review, "by", book.review().by());
    put(review, "on", book.review().on().map(Object::toString));
    put(review, "next", book.review().next().map(Object::toString));
    book.publication()
        .ifPresent(
            it ->
                file.putObject("publication")
                    .put("date", it.date().toString())
                    .put("origin", it.origin())
                    .put("funding", it.funding())
                    .put("updates", it.updates()));
    ArrayNode sources = file.putArray("sources");
    book.sources().forEach(source -> source(source, sources.addObject()));
    ArrayNode options = file.putArray("options");
    book.options().forEach(option -> option(option, options.addObject()));
    ArrayNode rows = file.putArray("comparison");
    book.comparison().forEach(row -> row(row, rows.addObject()));
    ObjectNode decision = file.putObject("decision");
    decision.put("leadNeeded", book.decision().leadNeeded());
    decision.put("clearLead", book.decision().clearLead());
    guidance(book.decision().either(), decision.putObject("either"));
    guidance(book.decision().unknown(), decision.putObject("unknown"));
    ArrayNode outcomes = file.putArray("stopOutcomes");
    book.stopOutcomes().forEach(outcome -> outcome(outcome, outcomes.addObject()));
    ArrayNode conditions = file.putArray("conditions");
    book.conditions().forEach(named -> named(named, conditions.addObject()));
    ArrayNode questions = file.putArray("questions");
    book.questions().forEach(question -> question(question, questions.addObject()));
    ArrayNode stops = file.putArray("stops");
    book.stops().forEach(stop -> stop(stop, stops.addObject()));
    ArrayNode cautions = file.putArray("cautions");
    book.cautions().forEach(caution -> caution(caution, cautions.addObject()));
    ArrayNode remarks = file.putArray("remarks");
    book.remarks().forEach(remark -> remark(remark, remarks.addObject()));
    ArrayNode rules = file.putArray("rules");
    book.rules().forEach(rule -> rule(rule, rules.addObject()));
    ArrayNode accepted = file.putArray("accepted");
    book.accepted().forEach(it -> accepted(it, accepted.addObject()));
    return file;
  }

  private static String word(Enum<?> constant, char gap) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', gap);
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresent(text -> node.put(key, text));
  }

  private static void put(ObjectNode node, String key, List<String> texts) {
    texts.forEach(node.putArray(key)::add);
  }

  private static void source(Source source, ObjectNode node) {
    node.put("id", source.id()).put("title", source.title()).put("publisher", source.publisher());
    source.year().ifPresent(year -> node.put("year", year));
    put(node, "url", source.url());
    node.put("kind", word(source.kind(), '-'));
    put(node, "read", source.read().map(read -> word(read, '-')));
  }

  private static void guidance(Guidance guidance, ObjectNode node) {
    node.put("label", guidance.label()).put("advice", guidance.advice());
    put(node, "next", guidance.next());
    put(node, "watch", guidance.watch());
  }

  private static void option(Option option, ObjectNode node) {
    node.put("id", option.id()).put("summary", option.summary());
    guidance(option.guidance(), node);
    put(node, "ask", option.ask());
    node.put("comparedOnly", option.comparedOnly());
  }

  private static void row(ComparisonRow row, ObjectNode node) {
    node.put("id", row.id()).put("label", row.label()).put("kind", word(row.kind(), '-'));
    ArrayNode options = node.putArray("options");
    row.statements()
        .forEach(
            (id, list) -> {
              ArrayNode said = options.addObject().put("id", id).putArray("said");
              list.forEach(each -> statement(each, said.addObject()));
            });
  }

  private static void statement(ComparisonRow.Statement statement, ObjectNode node) {
    node.put("text", statement.text());
    put(node, "certainty", statement.certainty().map(it -> word(it, ' ')));
    citation(statement.source(), node.putObject("source"));
  }

  private static void texts(Map<String, String> texts, ArrayNode list) {
    texts.forEach((id, text) -> list.addObject().put("id", id).put("text", text));
  }

  private static void citation(Citation citation, ObjectNode node) {
    node.put("ref", citation.ref());
    put(node, "section", citation.section());
    put(node, "also", citation.also());
  }

  private static void outcome(StopOutcome outcome, ObjectNode node) {
    node.put("id", outcome.id());
    guidance(outcome.guidance(), node);
  }

  private static void question(Question question, ObjectNode node) {
    node.put("id", question.id()).put("topic", question.topic()).put("ask", question.ask());
    node.put("why", question.why()).put("choose", word(question.choose(), '-'));
    ArrayNode answers = node.putArray("answers");
    question
        .answers()
        .forEach(it -> answers.addObject().put("id", it.id()).put("text", it.label()));
    put(node, "none", question.none());
    condition(question.askWhen(), node.putObject("askWhen"));
    node.put("mustAnswer", question.mustAnswer());
    texts(question.suppose(), node.putArray("suppose"));
  }

  private static void stop(Stop stop, ObjectNode node) {
    node.put("id", stop.id()).put("go", stop.go());
    put(node, "goIfUnsure", stop.unsureGo());
    condition(stop.when(), node.putObject("when"));
    node.put("ifUnsure", word(stop.ifUnsure(), '-')).put("because", stop.because());
    citation(stop.source(), node.putObject("source"));
  }

  private static void caution(Caution caution, ObjectNode node) {
    node.put("id", caution.id()).put("say", caution.say());
    put(node, "about", caution.about());
    node.put("level", caution.level().id());
    put(node, "short", caution.inShort());
    condition(caution.when(), node.putObject("when"));
    citation(caution.source(), node.putObject("source"));
  }

  private static void remark(Remark remark, ObjectNode node) {
    node.put("id", remark.id()).put("say", remark.say());
    condition(remark.when(), node.putObject("when"));
    if (!remark.with().isEmpty()) {
      put(node, "with", remark.with());
    }
    put(node, "about", remark.about());
    citation(remark.source(), node.putObject("source"));
  }

  private static void named(Condition.Named named, ObjectNode node) {
    node.put("id", named.id()).put("label", named.label());
    condition(named.part(), node.putObject("when"));
  }

  private static void accepted(Accepted accepted, ObjectNode node) {
    node.put("finding", accepted.finding()).put("subject", accepted.subject());
    put(node, "other", accepted.other());
    accepted.value().ifPresent(value -> node.put("value", value));
    node.put("reason", accepted.reason());
  }

  private static void rule(Rule rule, ObjectNode node) {
    node.put("id", rule.id()).put("criterion", rule.criterion()).put("for", rule.option());
    condition(rule.when(), node.putObject("when"));
    node.put("points", rule.points()).put("because", rule.because());
    citation(rule.source(), node.putObject("source"));
    put(node, "note", rule.note());
  }

  private static void condition(Condition condition, ObjectNode node) {
    condition.match(
        new Condition.Cases<ObjectNode>() {
          @Override
          public ObjectNode chosen(Condition.Chosen chosen) {
            node.put("question", chosen.question());
            if (chosen.isOfAny()) {
              return node.put("atLeast", chosen.atLeast());
            }
            put(node, "anyOf", chosen.anyOf());
            return node;
          }

          @Override
          public ObjectNode joined(Condition.Joined joined) {
            return switch (joined.howMany()) {
              case ALL -> parts("all", joined.parts());
              case ANY -> parts("any", joined.parts());
              case AT_LEAST -> {
                node.put("atLeast", joined.atLeast());
                yield parts("of", joined.parts());
              }
            };
          }

          private ObjectNode parts(String key, List<Condition> parts) {
            ArrayNode list = node.putArray(key);
            parts.forEach(part -> condition(part, list.addObject()));
            return node;
          }

          @Override
          public ObjectNode not(Condition.Not not) {
            condition(not.part(), node.putObject("not"));
            return node;
          }

          @Override
          public ObjectNode named(Condition.Named named) {
            return node.put("condition", named.id());
          }
        });
  }
}
