package advisor.render.sheet;

import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.Condition;
import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import advisor.render.ComparisonDocument;
import advisor.render.ConditionWords;
import advisor.render.OutcomeWords;
import advisor.render.Provenance;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The parts of a sheet with the warning signs and the results, and the wording that all share. */
record SheetSections(RuleBook book, ToIntFunction<Subject> lines) {

  void warnings(Document sheet) {
    sheet.bullets(
        "Warning signs: these stop the advisor before it recommends anything",
        book.stops().stream().map(this::item).toList());
    if (book.stopOutcomes().size() > 1) {
      sheet.paragraph(OutcomeWords.precedence(book));
    }
    sheet.bullets("Cautions: shown with the result; they never change it", cautions());
    sheet.bullets(
        "Remarks: shown after the result; they never change it",
        book.remarks().stream().map(this::item).toList());
  }

  private Item item(Stop stop) {
    String when = at(Subject.Kind.STOP, stop.id()) + when(stop.when());
    return new Item(
        when + ": “" + label(stop.go()) + "”.",
        stop.because() + unsure(stop) + " " + cited(stop.source()));
  }

  private String unsure(Stop stop) {
    if (!PossibleDoubt.about(stop.when(), book)) {
      return "";
    }
    return !stop.stopsIfUnsure()
        ? " Not sure: shown as a caution."
        : " Not sure: “" + label(stop.goIfUnsure()) + "”.";
  }

  /** The cautions, the most pressing first. */
  private List<Item> cautions() {
    return book.cautions().stream()
        .sorted(Comparator.comparing(Caution::level))
        .map(this::item)
        .toList();
  }

  private Item item(Caution caution) {
    String at = at(Subject.Kind.CAUTION, caution.id()) + level(caution);
    return new Item(
        at + when(caution.when()) + about(caution.about()) + ".",
        caution.say() + " " + cited(caution.source()));
  }

  private static String level(Caution caution) {
    String inShort = caution.inShort().map(text -> "“" + text + "”: ").orElse("");
    return switch (caution.level()) {
      case WAIT -> "Wait " + inShort;
      case ASK_FIRST -> "Ask " + inShort.replace("”: ", "” first: ");
      case TELL -> "Tell: ";
    };
  }

  private Item item(Remark remark) {
    String when = at(Subject.Kind.REMARK, remark.id()) + when(remark.when());
    return new Item(
        when + with(remark.with()) + about(remark.about()) + ".",
        remark.say() + " " + cited(remark.source()));
  }

  private String with(List<String> outcomes) {
    return outcomes.isEmpty()
        ? ""
        : ", with " + String.join(" or ", outcomes.stream().map(this::label).toList());
  }

  void results(Document sheet) {
    for (Option option : book.recommendable()) {
      sheet.bullets(
          "Reasons for " + option.label(),
          book.rules().stream()
              .filter(rule -> rule.option().equals(option.id()))
              .map(this::item)
              .toList());
    }
    sheet.heading("How points become a result").paragraph(decision());
    sheet.bullets("What each result says", guidance());
    if (!book.comparison().isEmpty()) {
      ComparisonDocument.table(book, sheet.heading("The options side by side"));
    }
  }

  private Item item(Rule rule) {
    String points = rule.points() == 1 ? " (1 point)" : " (" + rule.points() + " points)";
    String note = rule.note().map(text -> " Note: " + text).orElse("");
    return new Item(
        at(Subject.Kind.RULE, rule.id()) + when(rule.when()) + points + ".",
        rule.because() + " " + cited(rule.source()) + note);
  }

  private String decision() {
    Decision decision = book.decision();
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

  private List<Item> guidance() {
    List<Item> items = new ArrayList<>();
    for (StopOutcome outcome : book.stopOutcomes()) {
      String at = at(Subject.Kind.STOP_OUTCOME, outcome.id());
      items.add(item(at, "", outcome.guidance(), ""));
    }
    for (Option option : book.options()) {
      String at = at(Subject.Kind.OPTION, option.id());
      String ask = all(" Questions to ask: ", option.ask());
      items.add(item(at, option.summary() + " ", option.guidance(), ask));
    }
    items.add(item("", "", book.decision().either(), ""));
    items.add(item("", "", book.decision().unknown(), ""));
    return items;
  }

  private static Item item(String at, String summary, Guidance guidance, String ask) {
    String then = all(" Next: ", guidance.next()) + all(" Watch: ", guidance.watch());
    return new Item(at + guidance.label(), summary + guidance.advice() + then + ask);
  }

  private static String all(String lead, List<String> texts) {
    return texts.isEmpty() ? "" : lead + String.join(" ", texts);
  }

  /** The id and the line, by which a reader finds a part in the file: "stop-fever, line 12". */
  String place(Subject.Kind kind, String id) {
    return id + ", line " + lines.applyAsInt(new Subject(kind, id));
  }

  String at(Subject.Kind kind, String id) {
    return place(kind, id) + ": ";
  }

  String when(Condition condition) {
    return "When " + words(condition);
  }

  String words(Condition condition) {
    return ConditionWords.of(book, condition);
  }

  String label(String outcome) {
    return OutcomeWords.label(book, outcome);
  }

  String about(Optional<String> option) {
    return option.map(id -> ", about " + label(id)).orElse("");
  }

  String cited(Citation citation) {
    String section = citation.section().map(where -> ", “" + where + "”").orElse("");
    List<String> names = new ArrayList<>();
    new Provenance(book)
        .sources(List.of(citation))
        .forEach(source -> names.add(Provenance.publisher(source) + ", “" + source.title() + "”"));
    return "Source: " + String.join("; ", names) + section + ".";
  }
}
