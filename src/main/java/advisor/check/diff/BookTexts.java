package advisor.check.diff;

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
 * Everything that a book says, by where it is: of two books that say the same, only the order can
 * differ. What is left out has no entry.
 */
final class BookTexts {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private BookTexts() {}

  static Map<String, String> of(RuleBook book) {
    BookTexts all = new BookTexts();
    all.put("id", book.id());
    all.put("version", book.version());
    all.put("language", book.language());
    all.put("title", book.title());
    all.put("intro", book.intro());
    all.review(book.review());
    book.publication().ifPresent(all::publication);
    book.sources().forEach(all::source);
    book.options().forEach(all::option);
    book.comparison().forEach(all::row);
    all.decision(book.decision());
    book.stopOutcomes().forEach(all::stopOutcome);
    all.put(
        "stop outcomes, by urgency", book.stopOutcomes().stream().map(StopOutcome::id).toList());
    book.conditions().forEach(all::condition);
    book.questions().forEach(all::question);
    book.stops().forEach(all::stop);
    book.cautions().forEach(all::caution);
    book.remarks().forEach(all::remark);
    book.rules().forEach(all::rule);
    book.accepted().forEach(all::accepted);
    return all.texts;
  }

  private void put(String what, Object text) {
    texts.put(what, String.valueOf(text));
  }

  private void put(String what, Optional<?> text) {
    text.ifPresent(each -> put(what, each));
  }

  private void put(String what, List<String> items) {
    if (!items.isEmpty()) {
      put(what, String.join(" / ", items));
    }
  }

  private void review(Review review) {
    put("review: status", word(review.status()));
    put("review: by", review.by());
    put("review: on", review.on());
    put("review: next", review.next());
  }

  private void publication(Publication publication) {
    put("publication: date", publication.date());
    put("publication: origin", publication.origin());
    put("publication: funding", publication.funding());
    put("publication: updates", publication.updates());
  }

  private void source(Source source) {
    String what = "source " + source.id();
    put(what + ": title", source.title());
    put(what + ": publisher", source.publisher());
    source.year().ifPresent(year -> put(what + ": year", year));
    put(what + ": url", source.url());
    put(what + ": kind", word(source.kind()));
    put(what + ": read", source.read().map(BookTexts::word));
  }

  private void citation(String what, Citation citation) {
    put(what, citation.ref());
    put(what + ": section", citation.section());
    put(what + ": also", citation.also());
  }

  private void guidance(String what, Guidance guidance) {
    put(what + ": label", guidance.label());
    put(what + ": advice", guidance.advice());
    put(what + ": next", guidance.next());
    put(what + ": watch", guidance.watch());
  }

  private void option(Option option) {
    String what = "option " + option.id();
    guidance(what, option.guidance());
    put(what + ": summary", option.summary());
    put(what + ": ask", option.ask());
    put(what + ": comparedOnly", option.comparedOnly());
  }

  private void row(ComparisonRow row) {
    String what = "comparison " + row.id();
    put(what + ": label", row.label());
    put(what + ": kind", word(row.kind()));
    row.statements()
        .forEach(
            (option, list) -> {
              for (int i = 0; i < list.size(); i++) {
                String which = list.size() == 1 ? "" : " " + (i + 1);
                statement(what + ": " + option + which, list.get(i));
              }
            });
  }

  private void statement(String what, ComparisonRow.Statement statement) {
    put(what, statement.text());
    put(what + ": certainty", statement.certainty().map(Certainty::words));
    citation(what + ": source", statement.source());
  }

  private void decision(Decision decision) {
    put("leadNeeded", decision.leadNeeded());
    put("clearLead", decision.clearLead());
    guidance("either", decision.either());
    guidance("unknown", decision.unknown());
  }

  private void stopOutcome(StopOutcome outcome) {
    guidance("stop outcome " + outcome.id(), outcome.guidance());
  }

  private void condition(Condition.Named condition) {
    put("condition " + condition.id() + ": label", condition.label());
    put("condition " + condition.id() + ": when", ConditionText.of(condition.part()));
  }

  private void question(Question question) {
    String what = "question " + question.id();
    put(what + ": topic", question.topic());
    put(what + ": ask", question.ask());
    put(what + ": why", question.why());
    put(what + ": choose", word(question.choose()));
    question.answers().forEach(answer -> put(what + ": " + answer.id(), answer.label()));
    put(what + ": none", question.none());
    put(what + ": askWhen", ConditionText.of(question.askWhen()));
    put(what + ": mustAnswer", question.mustAnswer());
    question.suppose().forEach((answer, words) -> put(what + ": suppose " + answer, words));
  }

  private void stop(Stop stop) {
    String what = "stop " + stop.id();
    put(what + ": when", ConditionText.of(stop.when()));
    put(what + ": go", stop.go());
    put(what + ": ifUnsure", word(stop.ifUnsure()));
    put(what + ": goIfUnsure", stop.unsureGo());
    put(what + ": because", stop.because());
    citation(what + ": source", stop.source());
  }

  private void caution(Caution caution) {
    String what = "caution " + caution.id();
    put(what + ": when", ConditionText.of(caution.when()));
    put(what + ": level", caution.level().id());
    put(what + ": short", caution.inShort());
    put(what + ": about", caution.about());
    put(what + ": say", caution.say());
    citation(what + ": source", caution.source());
  }

  private void remark(Remark remark) {
    String what = "remark " + remark.id();
    put(what + ": when", ConditionText.of(remark.when()));
    put(what + ": with", remark.with());
    put(what + ": about", remark.about());
    put(what + ": say", remark.say());
    citation(what + ": source", remark.source());
  }

  private void rule(Rule rule) {
    String what = "rule " + rule.id();
    put(what + ": criterion", rule.criterion());
    put(what + ": when", ConditionText.of(rule.when()));
    put(what + ": for", rule.option());
    put(what + ": points", rule.points());
    put(what + ": because", rule.because());
    citation(what + ": source", rule.source());
    put(what + ": note", rule.note());
  }

  private void accepted(Accepted accepted) {
    String other = accepted.other().map(rule -> " and " + rule).orElse("");
    String value = accepted.value().isPresent() ? " at " + accepted.value().getAsInt() : "";
    String what = "accepted " + accepted.finding() + " of " + accepted.subject() + other + value;
    texts.merge(what, accepted.reason(), (one, more) -> one + " / " + more);
  }

  /** A word of a closed set, as the file writes it. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
