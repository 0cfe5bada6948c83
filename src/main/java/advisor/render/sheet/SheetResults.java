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

/** The part of a sheet that says what speaks for what, and what each result says. */
record SheetResults(SheetWords words) {

  void addTo(Document sheet) {
    for (Option option : words.book().recommendable()) {
      sheet.bullets(
          "What speaks for " + option.label(),
          words.book().rules().stream()
              .filter(rule -> rule.option().equals(option.id()))
              .map(this::told)
              .toList());
    }
    sheet.heading("How points become a result").paragraph(decision());
    sheet.bullets("What each result says", results());
    if (!words.book().comparison().isEmpty()) {
      sheet.heading("The options side by side").add(ComparisonDocument.table(words.book()));
    }
  }

  private Item told(Rule rule) {
    String points = rule.points() == 1 ? " (1 point)" : " (" + rule.points() + " points)";
    String note = rule.note().map(text -> " Note: " + text).orElse("");
    return new Item(
        words.at(Subject.Kind.RULE, rule.id()) + words.when(rule.when()) + points + ".",
        rule.because() + " " + words.cited(rule.source()) + note);
  }

  private String decision() {
    Decision decision = words.book().decision();
    return """
        Only what was answered counts; “not sure” speaks for nothing. An option is recommended \
        when it leads by at least %s points and has as many, and clearly so with a lead from %s. \
        Options with points that are nearer the best than that are “%s”; with too few points the \
        result is “%s”. Points are editorial weight, and no probabilities."""
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
      items.add(said(at, "", outcome.guidance(), ""));
    }
    for (Option option : words.book().options()) {
      String at = words.at(Subject.Kind.OPTION, option.id());
      String ask = all(" Questions to ask: ", option.ask());
      items.add(said(at, option.summary() + " ", option.guidance(), ask));
    }
    items.add(said("", "", words.book().decision().either(), ""));
    items.add(said("", "", words.book().decision().unknown(), ""));
    return items;
  }

  private static Item said(String at, String summary, Guidance guidance, String ask) {
    String then = all(" Next: ", guidance.next()) + all(" Watch: ", guidance.watch());
    return new Item(at + guidance.label(), summary + guidance.advice() + then + ask);
  }

  private static String all(String lead, List<String> texts) {
    return texts.isEmpty() ? "" : lead + String.join(" ", texts);
  }
}
