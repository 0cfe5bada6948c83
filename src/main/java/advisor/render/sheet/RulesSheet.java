package advisor.render.sheet;

import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.RuleBook;
import advisor.render.Provenance;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.List;
import java.util.function.ToIntFunction;

/** A whole rule file in plain words, for a clinician to read, correct and sign. */
public final class RulesSheet {

  private static final String LINE = ".".repeat(40);

  private RulesSheet() {}

  /**
   * Everything that the file says, warning signs before anything else.
   *
   * @param lines on which line of the file something stands, from 1
   * @param findings what checking the file found
   */
  public static Document of(RuleBook book, ToIntFunction<Subject> lines, List<Finding> findings) {
    SheetWords words = new SheetWords(book, lines);
    Document sheet = new Document();
    head(book, sheet);
    new SheetQuestions(words).addTo(sheet);
    new SheetWarnings(words).addTo(sheet);
    new SheetResults(words).addTo(sheet);
    sheet.heading("What checking found");
    found(findings, sheet);
    sheet.bullets("Sources", Item.each(book.sources().stream().map(Provenance::cite).toList()));
    return sheet.heading("Signed").add(signature());
  }

  private static void head(RuleBook book, Document sheet) {
    Provenance provenance = new Provenance(book);
    sheet
        .title(book.title() + " - the rules")
        .paragraph(provenance.version() + ". " + provenance.review())
        .paragraph(
            "This sheet says in words what the rule file says, with the line of the file where"
                + " it stands. Read it from top to bottom. Correct on paper what is wrong, and"
                + " sign at the end.")
        .paragraph(book.intro());
  }

  private static void found(List<Finding> findings, Document sheet) {
    if (findings.isEmpty()) {
      sheet.paragraph("Nothing.");
    } else {
      sheet.add(new Document.Bullets(findings.stream().map(RulesSheet::told).toList()));
    }
  }

  private static Item told(Finding finding) {
    return new Item(
        finding.id() + " '" + finding.subject().id() + "': " + finding.message(),
        finding.accepted().map(reason -> "Accepted: " + reason).orElse("Open."));
  }

  private static Document.Terms signature() {
    return new Document.Terms(
        List.of(
            new Item("Name and profession", LINE),
            new Item("Date", LINE),
            new Item("To be reviewed by", LINE),
            new Item("Signature", LINE)));
  }
}
