package advisor.render;

import advisor.model.Answer;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.Condition;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole rule file in plain words, for a clinician to read, correct and sign. */
public final class RulesSheet {

  private static final String LINE = ".".repeat(40);

  private final RuleBook book;
  private final List<Document.Block> blocks = new ArrayList<>();

  private RulesSheet(RuleBook book) {
    this.book = book;
  }

  /**
   * Everything that the file says, warning signs before anything else.
   *
   * @param findings what checking the file found
   */
  public static Document of(RuleBook book, List<PlacedFinding> findings) {
    RulesSheet sheet = new RulesSheet(book);
    sheet.head();
    sheet.questions();
    sheet.conditions();
    sheet.stops();
    sheet.cautions();
    sheet.remarks();
    sheet.rules();
    sheet.decision();
    sheet.results();
    sheet.comparison();
    sheet.findings(findings);
    sheet.sources();
    sheet.signature();
    return new Document(sheet.blocks);
  }

  private void heading(String text) {
    blocks.add(new Document.Heading(text));
  }

  private void paragraph(String text) {
    blocks.add(new Document.Paragraph(text));
  }

  private void bullets(List<Item> items) {
    if (!items.isEmpty()) {
      blocks.add(new Document.Bullets(items));
    }
  }

  private void head() {
    blocks.add(new Document.Title(book.title() + " - the rules"));
    paragraph(new Provenance(book).version() + ". " + new Provenance(book).review());
    paragraph(
        "This sheet says in words what the rule file says. Read it from top to bottom. Correct on"
            + " paper what is wrong, and sign at the end.");
    paragraph(book.intro());
  }

  private void questions() {
    heading("The questions, in the order asked");
    int number = 0;
    for (Question question : book.questions()) {
      boolean always = question.askWhen().equals(Condition.ALWAYS);
      paragraph(
          "Question "
              + ++number
              + ", “"
              + question.topic()
              + "”, asked "
              + (always ? "always" : "when " + words(question.askWhen()))
              + ": "
              + question.ask()
              + (question.choosesMany() ? " (Tick all that apply.)" : ""));
      blocks.add(Document.Bullets.of(answers(question)));
      blocks.add(new Document.Aside("Why it is asked: " + question.why()));
    }
  }

  private static List<String> answers(Question question) {
    List<String> answers = new ArrayList<>();
    question.answers().stream().map(Answer::label).forEach(answers::add);
    question.none().ifPresent(answers::add);
    if (question.offersNotSure()) {
      answers.add("Not sure");
    }
    return answers;
  }

  private String words(Condition condition) {
    return ConditionWords.of(book, condition);
  }

  private void stops() {
    heading("Warning signs: these stop before anything is recommended");
    List<Item> items = new ArrayList<>();
    for (Stop stop : book.stops()) {
      items.add(
          new Item(
              "When " + words(stop.when()) + ": “" + label(stop.go()) + "”.",
              stop.because() + " " + unsure(stop) + " " + cited(stop.source())));
    }
    bullets(items);
    if (book.stopOutcomes().size() > 1) {
      paragraph(
          "Where several are true: " + String.join(" before ", labels(book.stopOutcomes())) + ".");
    }
  }

  private static List<String> labels(List<StopOutcome> outcomes) {
    return outcomes.stream().map(outcome -> "“" + outcome.guidance().label() + "”").toList();
  }

  private String unsure(Stop stop) {
    return stop.ifUnsure() == Stop.IfUnsure.CAUTION
        ? "Not sure: told as a caution."
        : "Not sure: “" + label(stop.goIfUnsure()) + "”.";
  }

  private String label(String outcome) {
    return OutcomeWords.label(book, outcome);
  }

  private String cited(Citation citation) {
    String section = citation.section().map(where -> ", “" + where + "”").orElse("");
    List<String> names = new ArrayList<>();
    new Provenance(book)
        .sources(List.of(citation))
        .forEach(source -> names.add(source.publisher() + ", “" + source.title() + "”"));
    return "Source: " + String.join("; ", names) + section + ".";
  }

  /** The most pressing first. */
  private void cautions() {
    List<Item> items = new ArrayList<>();
    for (Caution.Level level : Caution.Level.values()) {
      for (Caution caution : book.cautions()) {
        if (caution.level() == level) {
          items.add(
              new Item(
                  level(caution) + "When " + words(caution.when()) + about(caution.about()) + ".",
                  caution.say() + " " + cited(caution.source())));
        }
      }
    }
    if (!items.isEmpty()) {
      heading("Cautions: told with the result, and never change it");
      bullets(items);
    }
  }

  private static String level(Caution caution) {
    String inShort = caution.inShort().map(text -> "“" + text + "”: ").orElse("");
    return switch (caution.level()) {
      case WAIT -> "Wait " + inShort;
      case ASK_FIRST -> "Ask " + inShort.replace("”: ", "” first: ");
      case TELL -> "Tell: ";
    };
  }

  private void remarks() {
    List<Item> items = new ArrayList<>();
    for (Remark remark : book.remarks()) {
      items.add(
          new Item(
              "When " + words(remark.when()) + with(remark.with()) + about(remark.about()) + ".",
              remark.say() + " " + cited(remark.source())));
    }
    if (!items.isEmpty()) {
      heading("Remarks: told beside the result, and never change it");
      bullets(items);
    }
  }

  private String with(List<String> outcomes) {
    return outcomes.isEmpty()
        ? ""
        : ", with " + String.join(" or ", outcomes.stream().map(this::label).toList());
  }

  private void conditions() {
    List<Item> items = new ArrayList<>();
    for (Condition.Named condition : book.conditions()) {
      items.add(new Item("“" + condition.label() + "”: " + words(condition.part()) + "."));
    }
    if (!items.isEmpty()) {
      heading("What is called by a name further down");
      bullets(items);
    }
  }

  private String about(Optional<String> option) {
    return option.map(id -> ", about " + label(id)).orElse("");
  }

  private void rules() {
    for (Option option : book.recommendable()) {
      heading("What speaks for " + option.label());
      bullets(
          book.rules().stream()
              .filter(rule -> rule.option().equals(option.id()))
              .map(this::told)
              .toList());
    }
  }

  private Item told(Rule rule) {
    String points = rule.points() == 1 ? " (1 point)" : " (" + rule.points() + " points)";
    return new Item(
        "When " + words(rule.when()) + points + ".",
        rule.because()
            + " "
            + cited(rule.source())
            + rule.note().map(note -> " Note: " + note).orElse(""));
  }

  private void decision() {
    heading("How points become a result");
    paragraph(
        "Only what was answered counts; “not sure” speaks for nothing. An option is recommended when"
            + " it leads by at least "
            + book.decision().leadNeeded()
            + " points and has as many, and clearly so with a lead from "
            + book.decision().clearLead()
            + ". Options with points that are nearer the best than that are “"
            + book.decision().either().label()
            + "”; with too few points the result is “"
            + book.decision().unknown().label()
            + "”. Points are editorial weight, and no probabilities.");
  }

  private void results() {
    heading("What each result says");
    List<Item> items = new ArrayList<>();
    for (StopOutcome outcome : book.stopOutcomes()) {
      items.add(said(outcome.guidance()));
    }
    for (Option option : book.options()) {
      items.add(said(option.guidance()));
    }
    items.add(said(book.decision().either()));
    items.add(said(book.decision().unknown()));
    bullets(items);
  }

  private static Item said(Guidance guidance) {
    List<String> parts = new ArrayList<>(List.of(guidance.advice()));
    if (!guidance.next().isEmpty()) {
      parts.add("Next: " + String.join(" ", guidance.next()));
    }
    if (!guidance.watch().isEmpty()) {
      parts.add("Watch: " + String.join(" ", guidance.watch()));
    }
    return new Item(guidance.label(), String.join(" ", parts));
  }

  private void comparison() {
    if (book.comparison().isEmpty()) {
      return;
    }
    heading("The options side by side");
    blocks.add(ComparisonDocument.table(book));
  }

  private void findings(List<PlacedFinding> findings) {
    heading("What checking found");
    if (findings.isEmpty()) {
      paragraph("Nothing.");
      return;
    }
    blocks.add(
        new Document.Bullets(
            findings.stream()
                .map(
                    finding ->
                        new Item(
                            finding.id() + " '" + finding.subject() + "': " + finding.message(),
                            finding
                                .accepted()
                                .map(reason -> "Accepted: " + reason)
                                .orElse("Open.")))
                .toList()));
  }

  private void sources() {
    heading("Sources");
    blocks.add(Document.Bullets.of(book.sources().stream().map(Provenance::cite).toList()));
  }

  private void signature() {
    heading("Signed");
    blocks.add(
        new Document.Terms(
            List.of(
                new Item("Name and profession", LINE),
                new Item("Date", LINE),
                new Item("To be reviewed by", LINE),
                new Item("Signature", LINE))));
  }
}
