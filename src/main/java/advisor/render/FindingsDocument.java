package advisor.render;

import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Report;
import advisor.model.Answers;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.shell.EquivalentCommand;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings about a rule file, to be read: what stands, what is accepted, the figures. */
public final class FindingsDocument {

  private final CheckedRules rules;
  private final List<MissingSessions.Session> sessions;
  private final List<Document.Block> blocks = new ArrayList<>();

  private FindingsDocument(CheckedRules rules) {
    this.rules = rules;
    this.sessions = MissingSessions.of(rules);
  }

  /** Everything about a file. */
  public static Document of(CheckedRules rules) {
    FindingsDocument document = new FindingsDocument(rules);
    rules.findings().stream()
        .filter(finding -> finding.accepted().isEmpty())
        .forEach(document::add);
    document.addSessions();
    document.addAccepted();
    rules.checked().ifPresent(document::addFigures);
    document.blocks.add(new Document.Paragraph(verdict(rules)));
    return new Document(document.blocks);
  }

  private void add(PlacedFinding finding) {
    String head = place(finding) + finding.severity() + ": " + finding.id();
    String subject = finding.subject().isEmpty() ? "" : " '" + finding.subject() + "'";
    blocks.add(new Document.Heading(head + subject));
    blocks.add(new Document.Paragraph(finding.message()));
    Optional<MissingSessions.Session> session = session(finding);
    if (session.isPresent() && !session.get().covers().get(0).equals(finding.subject())) {
      String first = session.get().covers().get(0);
      blocks.add(new Document.Aside("The session for '" + first + "' covers this, too."));
      return;
    }
    finding.suggestion().ifPresent(text -> blocks.add(new Document.Aside("Try: " + text)));
    finding.witness().ifPresent(answers -> addCommand(answers, session));
  }

  /** The session that would cover what no scenario does. */
  private Optional<MissingSessions.Session> session(PlacedFinding finding) {
    return sessions.stream()
        .filter(each -> finding.id().equals(Fault.NOT_COVERED.id()))
        .filter(each -> Optional.of(each.answers()).equals(finding.witness()))
        .findFirst();
  }

  private void addCommand(Answers answers, Optional<MissingSessions.Session> session) {
    RuleBook book = rules.checked().orElseThrow().book();
    Optional<String> file = rules.named() ? Optional.of(rules.file()) : Optional.empty();
    String folder = rules.scenarios().map(name -> name + "/").orElse("");
    blocks.add(
        new Document.Command(
            session.isEmpty()
                ? EquivalentCommand.words(book, answers, file)
                : EquivalentCommand.saving(
                    book, answers, file, folder + session.get().name() + ".json")));
  }

  private void addSessions() {
    if (!sessions.isEmpty()) {
      String cover = sessions.size() == 1 ? " covers" : ", the fewest of these, cover";
      blocks.add(
          new Document.Paragraph(
              count(sessions.size(), "session")
                  + cover
                  + " all that no scenario does. To write them: --write-scenarios FOLDER."));
    }
  }

  private String place(PlacedFinding finding) {
    return rules.file() + ":" + finding.line() + ":" + finding.column() + ": ";
  }

  private void addAccepted() {
    List<Item> items =
        rules.findings().stream()
            .filter(finding -> finding.accepted().isPresent())
            .map(
                finding ->
                    new Item(
                        finding.id() + " '" + finding.subject() + "': " + finding.message(),
                        "Accepted: " + finding.accepted().get()))
            .toList();
    if (!items.isEmpty()) {
      blocks.add(new Document.Heading("Accepted warnings"));
      blocks.add(new Document.Bullets(items));
    }
  }

  private void addFigures(CheckedRules.Checked checked) {
    Figures figures = checked.figures();
    blocks.add(new Document.Heading("Figures"));
    blocks.add(
        new Document.Paragraph(
            "A path is one complete set of given answers, up to where a stop ends it. These are"
                + " counts of paths. They are no probabilities: nobody knows how many people"
                + " answer in which way."));
    List<Item> outcomes = new ArrayList<>();
    outcomes.add(new Item("paths: " + figures.paths()));
    figures
        .outcomes()
        .forEach(
            (outcome, paths) ->
                outcomes.add(new Item(outcome + ": " + share(paths, figures.paths()))));
    blocks.add(new Document.Bullets(outcomes));
    if (checked.book().stopOutcomes().size() > 1) {
      blocks.add(new Document.Paragraph(OutcomeWords.precedence(checked.book())));
    }
    addQuestions(figures);
    addPoints(figures);
    addUnproved(checked.unproved());
  }

  private void addQuestions(Figures figures) {
    List<Item> items = new ArrayList<>();
    for (Figures.OfQuestion question : figures.questions()) {
      String changes =
          question
              .changes()
              .map(paths -> share(paths, figures.paths()))
              .orElse("not counted, the rules are too large for it");
      items.add(new Item(question.question() + ": " + changes));
    }
    if (!items.isEmpty()) {
      blocks.add(new Document.Heading("Paths on which another answer can change the outcome"));
      blocks.add(new Document.Bullets(items));
    }
  }

  private void addPoints(Figures figures) {
    List<Item> items = new ArrayList<>();
    for (Figures.OfRule rule : figures.rules()) {
      String range =
          rule.least() == rule.most()
              ? "no other number of points"
              : rule.least() + " to " + rule.most();
      items.add(new Item(rule.rule() + " (" + rule.points() + "): " + range));
    }
    if (!items.isEmpty()) {
      blocks.add(new Document.Heading("Points with which every outcome stays as it is"));
      blocks.add(new Document.Bullets(items));
    }
  }

  private void addUnproved(List<Report.Unproved> unproved) {
    if (!unproved.isEmpty()) {
      blocks.add(new Document.Heading("Not proved"));
      blocks.add(
          Document.Bullets.of(
              unproved.stream().map(each -> each.what() + ": " + each.why()).toList()));
    }
  }

  private static String share(BigInteger part, BigInteger all) {
    BigDecimal percent =
        new BigDecimal(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
    return part + " (" + percent.toPlainString() + "%)";
  }

  private static String verdict(CheckedRules rules) {
    String counts =
        count(rules.errors(), "error")
            + ", "
            + count(rules.warnings(), "warning")
            + ", "
            + rules.accepted()
            + " accepted";
    if (rules.checked().isEmpty()) {
      return rules.file() + " cannot be read as a rule file: " + counts + ".";
    }
    boolean proved = rules.checked().get().unproved().isEmpty();
    String sound = rules.errors() == 0 ? (proved ? "sound" : "not proved") : "not sound";
    return rules.file() + " is " + sound + ": " + counts + ".";
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
