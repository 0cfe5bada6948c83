package advisor.check;

import advisor.model.ComparisonRow;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.StopOutcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything in a book that can be worded or set in another way, by where it is. */
final class BookTexts {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private BookTexts() {}

  static Map<String, String> of(RuleBook book) {
    BookTexts all = new BookTexts();
    all.put("title", book.title());
    all.put("intro", book.intro());
    book.options().forEach(all::option);
    book.comparison().forEach(all::row);
    all.put("leadNeeded", book.decision().leadNeeded());
    all.put("clearLead", book.decision().clearLead());
    all.guidance("either", book.decision().either());
    all.guidance("unknown", book.decision().unknown());
    book.stopOutcomes().forEach(all::stopOutcome);
    book.questions().forEach(all::question);
    all.rules(book);
    return all.texts;
  }

  private void put(String what, Object text) {
    texts.put(what, String.valueOf(text));
  }

  private void guidance(String what, Guidance guidance) {
    put(what + ": label", guidance.label());
    put(what + ": advice", guidance.advice());
    put(what + ": next", String.join(" / ", guidance.next()));
    put(what + ": watch", String.join(" / ", guidance.watch()));
  }

  private void option(Option option) {
    guidance("option " + option.id(), option.guidance());
    put("option " + option.id() + ": summary", option.summary());
    put("option " + option.id() + ": ask", String.join(" / ", option.ask()));
  }

  private void row(ComparisonRow row) {
    put("comparison " + row.id() + ": label", row.label());
    row.texts().forEach((option, text) -> put("comparison " + row.id() + ": " + option, text));
  }

  private void stopOutcome(StopOutcome outcome) {
    guidance("stop outcome " + outcome.id(), outcome.guidance());
    put("stop outcome " + outcome.id() + ": urgency", outcome.urgency());
  }

  private void question(Question question) {
    String what = "question " + question.id();
    put(what + ": topic", question.topic());
    put(what + ": ask", question.ask());
    put(what + ": why", question.why());
    question.answers().forEach(answer -> put(what + ": " + answer.id(), answer.label()));
    put(what + ": none", question.none().orElse(""));
    put(what + ": mustAnswer", question.mustAnswer());
    put(what + ": askWhen", ConditionText.of(question.askWhen()));
  }

  private void rules(RuleBook book) {
    book.stops()
        .forEach(
            stop -> {
              String what = "stop " + stop.id();
              put(what + ": when", ConditionText.of(stop.when()));
              put(
                  what + ": go",
                  stop.go() + ", if unsure " + stop.ifUnsure() + " " + stop.goIfUnsure());
              put(what + ": because", stop.because());
              put(what + ": source", stop.source().ref());
            });
    book.cautions()
        .forEach(
            caution -> {
              String what = "caution " + caution.id();
              put(what + ": when", ConditionText.of(caution.when()));
              put(what + ": about", caution.about());
              put(what + ": say", caution.say());
              put(what + ": source", caution.source().ref());
            });
    book.rules()
        .forEach(
            rule -> {
              String what = "rule " + rule.id();
              put(what + ": when", ConditionText.of(rule.when()));
              put(what + ": for", rule.option());
              put(what + ": points", rule.points());
              put(what + ": because", rule.because());
              put(what + ": source", rule.source().ref());
            });
  }
}
