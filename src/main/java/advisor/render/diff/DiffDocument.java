package advisor.render.diff;

import advisor.check.Shares;
import advisor.check.diff.Difference;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Told;
import advisor.model.Answers;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.render.shell.EquivalentCommand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
    document.section("Results", List.of(Document.paragraph(ResultCounts.words(difference))));
    table("No longer stopped, or sent somewhere less urgent", rows(Group::noLongerStopped));
    cut("Other results", rows(group -> !group.noLongerStopped() && group.isTakenByBoth()));
    cut(
        "With an answer that only one file takes",
        rows(group -> !group.noLongerStopped() && !group.isTakenByBoth()));
    told();
    examples();
    examplesOfTold();
  }

  private void told() {
    difference
        .toldUnproved()
        .ifPresent(why -> say("Who is told which caution was not compared: " + why + "."));
    table("Cautions told to fewer people", rows(true, true));
    cut("Remarks told to fewer people", rows(false, true));
    cut("Cautions told to more people", rows(true, false));
    cut("Remarks told to more people", rows(false, false));
  }

  private List<Row> rows(Predicate<Group> wanted) {
    PathRows rows = new PathRows();
    for (Group group : difference.groups()) {
      if (wanted.test(group)) {
        rows.add(GroupWords.inShort(group), group.notSure(), group.paths());
      }
    }
    return rows.rows();
  }

  private List<Row> rows(boolean cautions, boolean noLonger) {
    PathRows rows = new PathRows();
    for (Told told : difference.told()) {
      if (told.isCaution() == cautions && told.noLonger() == noLonger) {
        rows.add(told.part().id(), told.notSure(), told.paths());
      }
    }
    return rows.rows();
  }

  private void cut(String heading, List<Row> rows) {
    table(heading, first(rows, MOST_ROWS, "rows of \"" + heading + "\""));
  }

  private void table(String heading, List<Row> rows) {
    document.section(
        heading, rows.isEmpty() ? List.of() : List.of(new Document.Table(PathRows.COLUMNS, rows)));
  }

  /** All, or this one, if any. */
  private <T> List<T> shown(List<T> list, Optional<T> one, String what) {
    List<T> shown = all ? list : one.stream().toList();
    if (shown.size() < list.size()) {
      leftOut.add(list.size() - shown.size() + " of " + list.size() + " " + what);
    }
    return shown;
  }

  /** The first of given answers; where there is none, the first with "not sure". */
  private static <T> Optional<T> one(List<T> list, Predicate<T> notSure) {
    return list.stream().filter(notSure.negate()).findFirst().or(() -> list.stream().findFirst());
  }

  private void examples() {
    List<Group> groups = difference.groups();
    List<Document.Block> examples = new ArrayList<>();
    for (Group group : shown(groups, one(groups, Group::notSure), "examples")) {
      String inCommon = AnswersInCommon.words(difference, group.inCommon());
      String paths = paths(group.notSure(), group.paths());
      examples.add(Document.paragraph(GroupWords.whole(group) + ": " + paths + " " + inCommon));
      examples.add(new Document.CommandBlock(command(group)));
    }
    document.section(all ? "Examples, the largest groups first" : "An example", examples);
  }

  private void examplesOfTold() {
    List<Told> lost = difference.told().stream().filter(Told::noLonger).toList();
    Optional<Told> one = one(lost, Told::notSure);
    List<Document.Block> examples = new ArrayList<>();
    for (Told told : shown(difference.told(), one, "examples of cautions and remarks")) {
      String how = told.noLonger() ? " is no longer told: " : " is told now: ";
      examples.add(Document.paragraph(told.part() + how + paths(told.notSure(), told.paths())));
      examples.add(new Document.CommandBlock(command(after, told.witness())));
    }
    document.section(
        all ? "Examples of cautions and remarks" : "An example of a caution or remark", examples);
  }

  private static String paths(boolean notSure, BigInteger paths) {
    String noun = paths.equals(BigInteger.ONE) ? " path" : " paths";
    return Shares.count(paths) + noun + (notSure ? " with \"not sure\"." : " of given answers.");
  }

  /** With the new file, unless it is the one that does not take the answers. */
  private List<String> command(Group group) {
    NamedBook rules = group.after().outcome().equals(Difference.NOT_OFFERED) ? before : after;
    return command(rules, group.witness());
  }

  private static List<String> command(NamedBook rules, Answers witness) {
    return EquivalentCommand.words(rules.book(), witness, Optional.of(rules.file()));
  }

  private void leftOut() {
    if (!leftOut.isEmpty()) {
      say("Left out here: " + String.join(", ", leftOut) + ". To see all of it:");
      document.add(
          new Document.CommandBlock(EquivalentCommand.difference(before.file(), after.file())));
    }
  }
}
