package advisor.render.diff;

import advisor.check.Shares;
import advisor.check.diff.Difference;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Result;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.render.shell.EquivalentCommand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is different in a new rule file, to be read in a hurry. */
public final class DiffDocument {

  private static final int MOST_CHANGES = 10;
  private static final int MOST_ROWS = 8;

  /** A rule file and its name. */
  public record NamedBook(RuleBook book, String file) {}

  private final Difference difference;
  private final NamedBook before;
  private final NamedBook after;
  private final boolean all;
  private final Document.Builder document = Document.builder();
  private final List<String> leftOut = new ArrayList<>();

  private DiffDocument(Difference difference, NamedBook before, NamedBook after, boolean all) {
    this.difference = difference;
    this.before = before;
    this.after = after;
    this.all = all;
  }

  /**
   * What is different: in the file, then in the results.
   *
   * @param all whether nothing is left out for being long
   */
  public static Document of(Difference difference, NamedBook before, NamedBook after, boolean all) {
    DiffDocument document = new DiffDocument(difference, before, after, all);
    document.ids();
    document.changes();
    document.results();
    document.leftOut();
    return document.document.build();
  }

  private void say(String text) {
    document.add(Document.paragraph(text));
  }

  private void ids() {
    String old = before.book().id();
    String recent = after.book().id();
    if (!old.equals(recent)) {
      say(
          "These are two different rule books: '"
              + old
              + "' and '"
              + recent
              + "'. Answers are compared by the ids of questions and answers.");
    }
  }

  private void changes() {
    List<Item> lines = FileChangeLines.of(difference.changes(), all);
    document.bullets(
        "What was changed in the file", first(lines, MOST_CHANGES, "changes in the file"));
    if (lines.isEmpty()) {
      say("Both files say the same.");
    }
  }

  private <T> List<T> first(List<T> list, int most, String what) {
    if (all || list.size() <= most) {
      return list;
    }
    leftOut.add(list.size() - most + " of " + list.size() + " " + what);
    return list.subList(0, most);
  }

  private void results() {
    if (difference.unproved().isPresent()) {
      say("Results were not compared: " + difference.unproved().get() + ".");
      return;
    }
    document.section("Results", List.of(Document.paragraph(counts())));
    table("No longer stopped, or sent somewhere less urgent", rows(Group::noLongerStopped));
    cut("Other results", group -> !group.noLongerStopped() && group.isTakenByBoth());
    cut(
        "With an answer that only one file takes",
        group -> !group.noLongerStopped() && !group.isTakenByBoth());
    examples();
  }

  private String counts() {
    if (difference.groups().isEmpty()) {
      return "Outcome and strength are the same on all "
          + Shares.count(difference.given().all())
          + " paths of given answers, and on all "
          + Shares.count(difference.notSure().all())
          + " with at least one \"not sure\".";
    }
    return "Another outcome or strength on "
        + count(false, Group::isTakenByBoth)
        + " of "
        + Shares.count(difference.given().all())
        + " paths of given answers, and on "
        + count(true, Group::isTakenByBoth)
        + " of "
        + Shares.count(difference.notSure().all())
        + " with at least one \"not sure\". A path is a set of answers; nobody knows how many"
        + " people give it."
        + onlyOneTakes();
  }

  /** Not that they come to something else: nobody can give the other file this answer. */
  private String onlyOneTakes() {
    Predicate<Group> isTakenByOne = group -> !group.isTakenByBoth();
    return difference.groups().stream().noneMatch(isTakenByOne)
        ? ""
        : " Beside these, "
            + count(false, isTakenByOne)
            + " of given answers and "
            + count(true, isTakenByOne)
            + " with \"not sure\" have an answer that only one of the files takes; what is answered to the other"
            + " instead, nobody knows.";
  }

  private String count(boolean notSure, Predicate<Group> wanted) {
    return Shares.count(Difference.paths(difference.groups(), notSure, wanted));
  }

  private List<Row> rows(Predicate<Group> wanted) {
    Map<String, BigInteger[]> counts = new LinkedHashMap<>();
    for (Group group : difference.groups()) {
      if (wanted.test(group)) {
        BigInteger[] row =
            counts.computeIfAbsent(
                inShort(group), each -> new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO});
        int side = group.notSure() ? 1 : 0;
        row[side] = row[side].add(group.paths());
      }
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (name, row) ->
            rows.add(
                new Row(name, Item.each(List.of(Shares.count(row[0]), Shares.count(row[1]))))));
    return rows;
  }

  private void cut(String heading, Predicate<Group> wanted) {
    table(heading, first(rows(wanted), MOST_ROWS, "rows of \"" + heading + "\""));
  }

  private void table(String heading, List<Row> rows) {
    List<String> columns = List.of("given answers", "with \"not sure\"");
    document.section(
        heading, rows.isEmpty() ? List.of() : List.of(new Document.Table(columns, rows)));
  }

  /** Of another outcome, the strength does not matter so much. */
  private static String inShort(Group group) {
    String before = group.before().outcome();
    String after = group.after().outcome();
    return before.equals(after) ? told(group) : told(before) + " -> " + told(after);
  }

  private static String told(Group group) {
    Result before = group.before();
    Result after = group.after();
    return before.outcome().equals(after.outcome())
        ? told(before.outcome()) + ": " + strength(before) + " -> " + strength(after)
        : told(before) + " -> " + told(after);
  }

  private static String told(Result result) {
    String strength = result.strength().isPresent() ? " (" + strength(result) + ")" : "";
    return told(result.outcome()) + strength;
  }

  private static String told(String outcome) {
    return outcome.equals(Difference.NOT_OFFERED) ? "answer not offered" : outcome;
  }

  private static String strength(Result result) {
    return result.strength().orElse("");
  }

  /** All, or the first of given answers; where there is none, the first with "not sure". */
  private List<Group> shown() {
    List<Group> shown = new ArrayList<>(difference.groups());
    if (!all && !shown.isEmpty()) {
      Group first = shown.get(0);
      shown.removeIf(Group::notSure);
      shown = List.of(shown.isEmpty() ? first : shown.get(0));
    }
    if (shown.size() < difference.groups().size()) {
      int more = difference.groups().size() - shown.size();
      leftOut.add(more + " of " + difference.groups().size() + " examples");
    }
    return shown;
  }

  private void examples() {
    List<Document.Block> examples = new ArrayList<>();
    for (Group group : shown()) {
      String of = group.notSure() ? " with \"not sure\". " : " of given answers. ";
      String noun = group.paths().equals(BigInteger.ONE) ? " path" : " paths";
      String paths = Shares.count(group.paths()) + noun;
      String inCommon = AnswersInCommon.words(difference, group.inCommon());
      examples.add(Document.paragraph(told(group) + ": " + paths + of + inCommon));
      examples.add(new Document.CommandBlock(command(group)));
    }
    document.section(all ? "Examples, the largest groups first" : "An example", examples);
  }

  /** With the new file, unless it is the one that does not take the answers. */
  private List<String> command(Group group) {
    NamedBook rules = group.after().outcome().equals(Difference.NOT_OFFERED) ? before : after;
    return EquivalentCommand.words(rules.book(), group.witness(), Optional.of(rules.file()));
  }

  private void leftOut() {
    if (!leftOut.isEmpty()) {
      say("Left out here: " + String.join(", ", leftOut) + ". To see all of it:");
      document.add(
          new Document.CommandBlock(EquivalentCommand.difference(before.file(), after.file())));
    }
  }
}
