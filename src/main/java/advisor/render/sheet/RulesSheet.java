package advisor.render.sheet;

import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answer;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.render.CheckedRules;
import advisor.render.FindingsDocument;
import advisor.render.Provenance;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Writes a rule file in plain words, for a clinician to read, correct and sign. */
public final class RulesSheet {

  private static final String LINE = ".".repeat(40);

  private RulesSheet() {}

  /**
   * The whole sheet, with the warning signs right after the questions.
   *
   * @param lines the line of the file, from 1, on which a subject stands
   * @param rules the book with the result of its check
   */
  public static Document of(CheckedRules rules, ToIntFunction<Subject> lines) {
    RuleBook book = rules.checked().orElseThrow().book();
    SheetSections words = new SheetSections(book, lines);
    Document sheet = new Document();
    head(book, FindingsDocument.verdict(rules), sheet);
    questions(words, sheet);
    words.warnings(sheet);
    words.results(sheet);
    sheet.heading("What the check found");
    findings(rules, sheet);
    sheet.bullets("Sources", Item.each(book.sources().stream().map(Provenance::cite).toList()));
    return sheet.heading("Signed").terms(signature());
  }

  private static void head(RuleBook book, String verdict, Document sheet) {
    Provenance provenance = new Provenance(book);
    sheet
        .title(book.title() + " - the rules")
        .paragraph(provenance.version() + ". " + provenance.review())
        .paragraph(
            "This sheet puts the rule file into words, and names the line of the file for each"
                + " part. Read it from top to bottom. Correct on paper what is wrong, and sign at"
                + " the end. The check: "
                + verdict)
        .paragraph(book.intro())
        .add(provenance.publication());
  }

  private static void questions(SheetSections words, Document sheet) {
    sheet.heading("The questions, in the order asked");
    int number = 0;
    for (Question question : words.book().questions()) {
      question(++number, question, words, sheet);
    }
    List<Item> named = new ArrayList<>();
    for (Condition.Named condition : words.book().conditions()) {
      String at = words.at(Subject.Kind.CONDITION, condition.id());
      named.add(
          new Item(at + "“" + condition.label() + "”: " + words.words(condition.part()) + "."));
    }
    sheet.bullets("Conditions with a name", named);
  }

  private static void question(int number, Question question, SheetSections words, Document sheet) {
    sheet.paragraph(
        "Question %s, “%s” (%s), asked %s: %s%s"
            .formatted(
                number,
                question.topic(),
                words.place(Subject.Kind.QUESTION, question.id()),
                question.askWhen().equals(Condition.ALWAYS)
                    ? "always"
                    : "when " + words.words(question.askWhen()),
                question.ask(),
                question.choosesMany() ? " (Tick all that apply.)" : ""));
    sheet.bullets(answers(question));
    sheet.aside("Why it is asked: " + question.why());
  }

  private static List<Item> answers(Question question) {
    List<Item> answers = new ArrayList<>();
    for (Answer answer : question.answers()) {
      answers.add(answer(answer.label(), answer.id(), question));
    }
    question.none().ifPresent(label -> answers.add(answer(label, Question.NONE, question)));
    if (question.offersNotSure()) {
      answers.add(new Item("Not sure"));
    }
    return answers;
  }

  /** An answer, with the words that suppose it in "What would change this". */
  private static Item answer(String label, String id, Question question) {
    Optional<String> suppose = Optional.ofNullable(question.suppose().get(id));
    return new Item(label, suppose.map(words -> "What if: “If " + words + "”."), List.of());
  }

  /** The findings, those that are not accepted first. */
  private static void findings(CheckedRules rules, Document sheet) {
    List<Finding> findings = new ArrayList<>(rules.findings());
    findings.sort(Comparator.comparing(Finding::isAccepted));
    if (findings.isEmpty() && rules.unproved().isEmpty()) {
      sheet.paragraph("Nothing.");
    } else if (!findings.isEmpty() && !findings.get(0).isAccepted()) {
      sheet.paragraph("To see answers for what is open, and what to do: advisor rules check.");
    }
    sheet
        .bullets(findings.stream().map(FindingsDocument::item).toList())
        .bullets("Not proved", FindingsDocument.unproved(rules));
  }

  private static List<Item> signature() {
    return List.of(
        new Item("Name and profession", LINE),
        new Item("Date", LINE),
        new Item("To be reviewed by", LINE),
        new Item("Signature", LINE));
  }
}
