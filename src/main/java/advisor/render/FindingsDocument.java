package advisor.render;

import advisor.check.Shares;
import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Report;
import advisor.model.Answers;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.shell.EquivalentCommand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings about a rule file, to be read: what stands, what is accepted, the figures. */
public final class FindingsDocument {

  /** Of findings of one sort that follow from another. */
  private static final int MOST_SUBJECTS = 3;

  private final CheckedRules rules;
  private final boolean all;
  private final List<MissingSessions.Session> sessions;
  private final List<Document.Block> blocks = new ArrayList<>();

  private FindingsDocument(CheckedRules rules, boolean all) {
    this.rules = rules;
    this.all = all;
    this.sessions = MissingSessions.of(rules);
  }

  /**
   * Everything about a file.
   *
   * @param all whether what follows from another finding is told in full too, and not only counted
   */
  public static Document of(CheckedRules rules, boolean all) {
    FindingsDocument document = new FindingsDocument(rules, all);
    rules.roots().forEach(document::addRoot);
    document.addSessions();
    document.addAccepted();
    rules.checked().ifPresent(document::addFigures);
    document.blocks.add(Document.paragraph(verdict(rules)));
    return new Document(document.blocks);
  }

  private void addRoot(PlacedFinding root) {
    add(root);
    List<PlacedFinding> following = rules.following(root);
    if (all) {
      following.forEach(this::add);
    } else if (!following.isEmpty()) {
      blocks.add(Document.paragraph("These follow from it, and are told in full with --all:"));
      blocks.add(Document.Bullets.of(inShort(following)));
    }
  }

  /** A line for each check. */
  private static List<String> inShort(List<PlacedFinding> findings) {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    for (PlacedFinding each : findings) {
      subjects.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each.subject());
    }
    List<String> lines = new ArrayList<>();
    subjects.forEach(
        (id, all) -> {
          String first = String.join(", ", all.subList(0, Math.min(all.size(), MOST_SUBJECTS)));
          int more = all.size() - MOST_SUBJECTS;
          lines.add(id + ": " + first + (more > 0 ? " and " + more + " more" : ""));
        });
    return lines;
  }

  private void add(PlacedFinding finding) {
    String head = place(finding) + finding.severity() + ": " + finding.id();
    String subject = finding.subject().isEmpty() ? "" : " '" + finding.subject() + "'";
    blocks.add(Document.heading(head + subject));
    blocks.add(Document.paragraph(finding.message()));
    Optional<MissingSessions.Session> session = session(finding);
    if (session.isPresent() && !session.get().covers().get(0).equals(finding.subject())) {
      String first = session.get().covers().get(0);
      blocks.add(Document.aside("The session for '" + first + "' covers this, too."));
      return;
    }
    finding.suggestion().ifPresent(text -> blocks.add(Document.aside("Try: " + text)));
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
          Document.paragraph(
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
      blocks.add(Document.heading("Accepted"));
      blocks.add(new Document.Bullets(items));
    }
  }

  private void addFigures(CheckedRules.Checked checked) {
    Figures figures = checked.figures();
    blocks.add(Document.heading("Figures"));
    blocks.add(
        Document.paragraph(
            "A path is one complete set of given answers, up to where a stop ends it. These are"
                + " counts of paths. They are no probabilities: nobody knows how many people"
                + " answer in which way."));
    blocks.add(outcomes(figures.paths(), figures.outcomes()));
    if (figures.unsure().paths().signum() > 0) {
      blocks.add(Document.heading("The same with at least one \"not sure\""));
      blocks.add(outcomes(figures.unsure().paths(), figures.unsure().outcomes()));
    }
    if (checked.book().stopOutcomes().size() > 1) {
      blocks.add(Document.paragraph(OutcomeWords.precedence(checked.book())));
    }
    addQuestions(figures);
    addPoints(figures);
    addUnproved(checked.unproved());
  }

  private static Document.Bullets outcomes(BigInteger paths, Map<String, BigInteger> outcomes) {
    List<String> lines = new ArrayList<>();
    lines.add("paths: " + paths);
    outcomes.forEach((outcome, to) -> lines.add(outcome + ": " + Shares.of(to, paths)));
    return Document.Bullets.of(lines);
  }

  private void addQuestions(Figures figures) {
    List<Item> items = new ArrayList<>();
    for (Figures.OfQuestion question : figures.questions()) {
      String changes =
          question
              .changes()
              .map(paths -> Shares.of(paths, figures.paths()))
              .orElse("not counted, the rules are too large for it");
      items.add(new Item(question.question() + ": " + changes));
    }
    if (!items.isEmpty()) {
      blocks.add(Document.heading("Paths on which another answer can change the outcome"));
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
      blocks.add(Document.heading("Points with which every outcome stays as it is"));
      blocks.add(new Document.Bullets(items));
    }
  }

  private void addUnproved(List<Report.Unproved> unproved) {
    if (!unproved.isEmpty()) {
      blocks.add(Document.heading("Not proved"));
      blocks.add(
          Document.Bullets.of(
              unproved.stream().map(each -> each.what() + ": " + each.why()).toList()));
    }
  }

  private static String verdict(CheckedRules rules) {
    String counts =
        count(rules.errors(), "error")
            + ", "
            + count(rules.warnings(), "warning")
            + ", "
            + rules.accepted()
            + " accepted"
            + (rules.following() == 0 ? "" : ", and " + rules.following() + " that follow");
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
