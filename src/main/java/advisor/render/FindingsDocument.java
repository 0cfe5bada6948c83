package advisor.render;

import advisor.check.query.PathsInWords;
import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Finding;
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

/** The findings on a rule file as a document: open findings, accepted ones, then the figures. */
public final class FindingsDocument {

  private final CheckedRules rules;
  private final boolean all;
  private final List<MissingSession> sessions;
  private final Document document = new Document();

  private FindingsDocument(CheckedRules rules, boolean all) {
    this.rules = rules;
    this.all = all;
    this.sessions = MissingSession.of(rules);
  }

  /**
   * All findings on a file.
   *
   * @param all whether to show in full also what follows from another finding or is covered by the
   *     session of another
   */
  public static Document of(CheckedRules rules, boolean all) {
    FindingsDocument findings = new FindingsDocument(rules, all);
    rules.roots().forEach(findings::addRoot);
    findings.addSessions();
    findings.document.bullets("Accepted", accepted(rules));
    rules.checked().ifPresent(findings::addFigures);
    findings.say(verdict(rules));
    return findings.document;
  }

  private void say(String text) {
    document.paragraph(text);
  }

  /** Adds a finding with those that follow from it and those that its session covers, too. */
  private void addRoot(Finding root) {
    Optional<MissingSession> session = session(root);
    List<Finding> covered = new ArrayList<>(session.isPresent() ? rules.roots() : List.of(root));
    covered.removeIf(each -> !session(each).equals(session));
    if (all) {
      add(root);
      rules.following(root).forEach(this::add);
    } else if (covered.get(0) == root) {
      add(root);
      addInShort("These follow from it", rules.following(root));
      addInShort("The same session covers these, too", covered.subList(1, covered.size()));
    }
  }

  /** Adds one line for each check. */
  private void addInShort(String what, List<Finding> findings) {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    for (Finding each : findings) {
      subjects.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each.subject().id());
    }
    List<Item> lines = new ArrayList<>();
    subjects.forEach((id, ids) -> lines.add(new Item(id + ": " + String.join(", ", ids))));
    if (!lines.isEmpty()) {
      say(what + "; --all shows them in full:");
      document.bullets(lines);
    }
  }

  private void add(Finding finding) {
    String place = rules.file() + ":" + finding.line() + ":" + finding.column() + ": ";
    String subject = finding.subject().id();
    String about = subject.isEmpty() ? "" : " '" + subject + "'";
    document.heading(place + finding.severity() + ": " + finding.id() + about);
    say(finding.message());
    Optional<MissingSession> session = session(finding);
    finding.suggestion().ifPresent(text -> document.aside("Try: " + text));
    finding.witness().ifPresent(answers -> addCommand(answers, session));
  }

  /** The session that would cover what a finding says no scenario covers. */
  private Optional<MissingSession> session(Finding finding) {
    return sessions.stream()
        .filter(each -> finding.fault() == Fault.NOT_COVERED)
        .filter(each -> Optional.of(each.answers()).equals(finding.witness()))
        .findFirst();
  }

  private void addCommand(Answers answers, Optional<MissingSession> session) {
    RuleBook book = rules.checked().orElseThrow().book();
    Optional<String> file = rules.named() ? Optional.of(rules.file()) : Optional.empty();
    String folder = rules.scenarios().map(name -> name + "/").orElse("");
    document.command(
        session.isEmpty()
            ? EquivalentCommand.words(book, answers, file)
            : EquivalentCommand.saving(
                book, answers, file, folder + session.get().name() + ".json"));
  }

  private void addSessions() {
    if (!sessions.isEmpty()) {
      say(
          "Sessions that cover everything that no scenario covers yet: "
              + sessions.size()
              + ". To write them: --write-scenarios FOLDER.");
    }
  }

  private static List<Item> accepted(CheckedRules rules) {
    return rules.findings().stream()
        .filter(Finding::isAccepted)
        .map(FindingsDocument::item)
        .toList();
  }

  /** A finding on one line, and whether it is accepted. */
  public static Item item(Finding finding) {
    return new Item(
        finding.id() + " '" + finding.subject().id() + "': " + finding.message(),
        finding.accepted().map(reason -> "Accepted: " + reason).orElse("Open."));
  }

  private void addFigures(CheckedRules.Checked checked) {
    Figures figures = checked.figures();
    document.heading("Figures");
    say(
        "A path is one complete set of given answers, up to where a stop ends it. These are"
            + " counts of paths, not probabilities: nobody knows how many people answer in which"
            + " way.");
    document.bullets(outcomes(figures.paths(), figures.outcomes()));
    Figures.OfUnsure unsure = figures.unsure();
    if (unsure.paths().signum() > 0) {
      document.heading("The same with at least one \"not sure\"");
      document.bullets(outcomes(unsure.paths(), unsure.outcomes()));
    }
    if (checked.book().stopOutcomes().size() > 1) {
      say(OutcomeWords.precedence(checked.book()));
    }
    document
        .bullets("Paths on which another answer can change the outcome", questions(figures))
        .bullets("Points that leave every outcome as it is", points(figures))
        .bullets("Not proved", unproved(rules));
  }

  public static List<Item> unproved(CheckedRules rules) {
    return rules.unproved().stream()
        .map(each -> new Item(each.what() + ": " + each.why()))
        .toList();
  }

  private static List<Item> outcomes(BigInteger paths, Map<String, BigInteger> outcomes) {
    List<String> lines = new ArrayList<>();
    lines.add("paths: " + PathsInWords.count(paths));
    outcomes.forEach((outcome, to) -> lines.add(outcome + ": " + PathsInWords.of(to, paths)));
    return Item.each(lines);
  }

  private static List<Item> questions(Figures figures) {
    List<Item> items = new ArrayList<>();
    for (Figures.OfQuestion question : figures.questions()) {
      String changes =
          question
              .changes()
              .map(paths -> PathsInWords.of(paths, figures.paths()))
              .orElse("not counted: the rules are too large");
      items.add(new Item(question.question() + ": " + changes));
    }
    return items;
  }

  private static List<Item> points(Figures figures) {
    List<Item> items = new ArrayList<>();
    for (Figures.OfPoints rule : figures.rules()) {
      boolean fixed = rule.least() == rule.most();
      String range = fixed ? "only this number" : rule.least() + " to " + rule.most();
      items.add(new Item(rule.rule() + " (" + rule.points() + "): " + range));
    }
    return items;
  }

  /** Whether the file is sound, with the counts of findings. */
  public static String verdict(CheckedRules rules) {
    String counts =
        count(rules.errors(), "error")
            + ", "
            + count(rules.warnings(), "warning")
            + ", "
            + rules.accepted()
            + " accepted"
            + (rules.following() == 0
                ? ""
                : ", and " + rules.following() + " that follow from others");
    if (!rules.isReadable()) {
      return rules.file() + " cannot be read as a rule file: " + counts + ".";
    }
    String strictly = rules.isSound() ? "sound" : "not sound under --strict";
    String proved = rules.unproved().isEmpty() ? strictly : "not proved";
    String sound = rules.errors() == 0 ? proved : "not sound";
    String subject = rules.named() ? rules.file() + " is " : "The built-in rules are ";
    return subject + sound + ": " + counts + ".";
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
