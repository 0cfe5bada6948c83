package advisor.check.diff;

import advisor.check.diff.Difference.Part;
import advisor.model.Accepted;
import advisor.model.Caution;
import advisor.model.Certainty;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import advisor.model.Condition;
import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Publication;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Review;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a book says, by the part of the file and where it is in it: of two books that say
 * the same, only the order can differ. What is left out has no entry.
 */
final class BookTexts {

  static final String ACCEPTED = "acceptance";

  private final Map<Part, Map<String, String>> parts = new LinkedHashMap<>();
  private Map<String, String> part = Map.of();

  private BookTexts() {}

  /** What bears on results first. */
  static Map<Part, Map<String, String>> of(RuleBook book) {
    BookTexts all = new BookTexts();
    all.file(book);
    book.options().forEach(all::option);
    book.stopOutcomes().forEach(all::stopOutcome);
    all.decision(book.decision());
    book.conditions().forEach(all::condition);
    book.questions().forEach(all::question);
    book.stops().forEach(all::stop);
    book.cautions().forEach(all::caution);
    book.remarks().forEach(all::remark);
    book.rules().forEach(all::rule);
    book.comparison().forEach(all::row);
    book.accepted().forEach(all::accepted);
    book.sources().forEach(all::source);
    all.review(book.review());
    book.publication().ifPresent(all::publication);
    return all.parts;
  }

  private void begin(String kind, String id) {
    part = parts.computeIfAbsent(new Part(kind, id), each -> new LinkedHashMap<>());
  }

  private void put(String what, Object text) {
    part.put(what, String.valueOf(text));
  }

  private void put(String what, Optional<?> text) {
    text.ifPresent(each -> put(what, each));
  }

  private void put(String what, List<String> items) {
    if (!items.isEmpty()) {
      put(what, String.join(" / ", items));
    }
  }

  private void file(RuleBook book) {
    begin("file", "");
    put("id", book.id());
    put("version", book.version());
    put("language", book.language());
    put("title", book.title());
    put("intro", book.intro());
  }

  private void review(Review review) {
    begin("review", "");
    put("status", word(review.status()));
    put("by", review.by());
    put("on", review.on());
    put("next", review.next());
  }

  private void publication(Publication publication) {
    begin("publication", "");
    put("date", publication.date());
    put("origin", publication.origin());
    put("funding", publication.funding());
    put("updates", publication.updates());
  }

  private void source(Source source) {
    begin("source", source.id());
    put("title", source.title());
    put("publisher", source.publisher());
    source.year().ifPresent(year -> put("year", year));
    put("url", source.url());
    put("kind", word(source.kind()));
    put("read", source.read().map(BookTexts::word));
  }

  private void citation(String what, Citation citation) {
    put(what, citation.ref());
    put(what + ", section", citation.section());
    put(what + ", also", citation.also());
  }

  private void guidance(String of, Guidance guidance) {
    put(of + "label", guidance.label());
    put(of + "advice", guidance.advice());
    put(of + "next", guidance.next());
    put(of + "watch", guidance.watch());
  }

  private void option(Option option) {
    begin("option", option.id());
    guidance("", option.guidance());
    put("summary", option.summary());
    put("ask", option.ask());
    put("comparedOnly", option.comparedOnly());
  }

  private void row(ComparisonRow row) {
    begin("comparison", row.id());
    put("label", row.label());
    put("kind", word(row.kind()));
    row.statements()
        .forEach(
            (option, list) -> {
              for (int i = 0; i < list.size(); i++) {
                String which = list.size() == 1 ? "" : " " + (i + 1);
                statement(option + which, list.get(i));
              }
            });
  }

  private void statement(String what, ComparisonRow.Statement statement) {
    put(what, statement.text());
    put(what + ", certainty", statement.certainty().map(Certainty::words));
    citation(what + ", source", statement.source());
  }

  private void decision(Decision decision) {
    begin("decision", "");
    put("leadNeeded", decision.leadNeeded());
    put("clearLead", decision.clearLead());
    guidance("either, ", decision.either());
    guidance("unknown, ", decision.unknown());
  }

  private void stopOutcome(StopOutcome outcome) {
    begin("stop outcome", outcome.id());
    guidance("", outcome.guidance());
  }

  private void condition(Condition.Named condition) {
    begin("condition", condition.id());
    put("label", condition.label());
    put("when", ConditionText.of(condition.part()));
  }

  private void question(Question question) {
    begin("question", question.id());
    put("topic", question.topic());
    put("ask", question.ask());
    put("why", question.why());
    put("choose", word(question.choose()));
    question.answers().forEach(answer -> put("answer " + answer.id(), answer.label()));
    put("none", question.none());
    put("askWhen", ConditionText.of(question.askWhen()));
    put("mustAnswer", question.mustAnswer());
    question.suppose().forEach((answer, words) -> put("suppose " + answer, words));
  }

  private void stop(Stop stop) {
    begin("stop", stop.id());
    put("when", ConditionText.of(stop.when()));
    put("go", stop.go());
    put("ifUnsure", word(stop.ifUnsure()));
    put("goIfUnsure", stop.unsureGo());
    put("because", stop.because());
    citation("source", stop.source());
  }

  private void caution(Caution caution) {
    begin("caution", caution.id());
    put("when", ConditionText.of(caution.when()));
    put("level", caution.level().id());
    put("short", caution.inShort());
    put("about", caution.about());
    put("say", caution.say());
    citation("source", caution.source());
  }

  private void remark(Remark remark) {
    begin("remark", remark.id());
    put("when", ConditionText.of(remark.when()));
    put("with", remark.with());
    put("about", remark.about());
    put("say", remark.say());
    citation("source", remark.source());
  }

  private void rule(Rule rule) {
    begin("rule", rule.id());
    put("criterion", rule.criterion());
    put("when", ConditionText.of(rule.when()));
    put("for", rule.option());
    put("points", rule.points());
    put("because", rule.because());
    citation("source", rule.source());
    put("note", rule.note());
  }

  private void accepted(Accepted accepted) {
    String other = accepted.other().map(rule -> " and " + rule).orElse("");
    String value = accepted.value().isPresent() ? " at " + accepted.value().getAsInt() : "";
    begin(ACCEPTED, accepted.finding() + " of " + accepted.subject() + other + value);
    part.merge("reason", accepted.reason(), (one, more) -> one + " / " + more);
  }

  /** A word of a closed set, as the file writes it. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
