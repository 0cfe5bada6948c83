package advisor.render.sheet;

import advisor.check.report.Subject;
import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Rule;
import advisor.model.StopOutcome;
import advisor.render.ComparisonDocument;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;

/** The part of a sheet with the rules for each option, and the texts of each result. */
record SheetResults(SheetWords words) {

  void addTo(Document sheet) {
    for (Option option : words.book().recommendable()) {
      sheet.bullets(
          "Reasons for " + option.label(),
          words.book().rules().stream()
              .filter(rule -> rule.option().equals(option.id()))
              .map(this::item)
              .toList());
    }
    sheet.heading("How points become a result").paragraph(decision());
    sheet.bullets("What each result says", results());
    if (!words.book().comparison().isEmpty()) {
      ComparisonDocument.table(words.book(), sheet.heading("The options side by side"));
    }
  }

  private Item item(Rule rule) {
    String points = rule.points() == 1 ? " (1 point)" : " (" + rule.points() + " points)";
    String note = rule.note().map(text -> " Note: " + text).orElse("");
    return new Item(
        words.at(Subject.Kind.RULE, rule.id()) + words.when(rule.when()) + points + ".",
        rule.because() + " " + words.cited(rule.source()) + note);
  }

  private String decision() {
    Decision decision = words.book().decision();
    return """
        Only what was answered counts; “not sure” gives no points. An option is recommended when \
        it leads by at least %s points and has at least as many, and clearly recommended when it \
        leads by %s or more. If another option with points is closer to the best one than that, \
        the result is “%s”; with too few points it is “%s”. Points are editorial weight, not \
        probabilities."""
        .formatted(
            decision.leadNeeded(),
            decision.clearLead(),
            decision.either().label(),
            decision.unknown().label());
  }

  private List<Item> results() {
    List<Item> items = new ArrayList<>();
    for (StopOutcome outcome : words.book().stopOutcomes()) {
      String at = words.at(Subject.Kind.STOP_OUTCOME, outcome.id());
      items.add(item(at, "", outcome.guidance(), ""));
    }
    for (Option option : words.book().options()) {
      String at = words.at(Subject.Kind.OPTION, option.id());
      String ask = all(" Questions to ask: ", option.ask());
      items.add(item(at, option.summary() + " ", option.guidance(), ask));
    }
    items.add(item("", "", words.book().decision().either(), ""));
    items.add(item("", "", words.book().decision().unknown(), ""));
    return items;
  }

  private static Item item(String at, String summary, Guidance guidance, String ask) {
    String then = all(" Next: ", guidance.next()) + all(" Watch: ", guidance.watch());
    return new Item(at + guidance.label(), summary + guidance.advice() + then + ask);
  }

  private static String all(String lead, List<String> texts) {
    return texts.isEmpty() ? "" : lead + String.join(" ", texts);
  }
}
