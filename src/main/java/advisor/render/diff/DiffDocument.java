package advisor.render.diff;

import advisor.check.diff.Difference;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Told;
import advisor.check.query.PathsInWords;
import advisor.model.Answers;
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
import java.util.function.Function;
import java.util.function.Predicate;

/** Describes the differences between two rule files, for a reader in a hurry. */
public final class DiffDocument {

  private static final int MOST_CHANGES = 10;
  private static final int MOST_ROWS = 8;

  /** The headings of the counts: paths of given answers, and those with "not sure". */
  private static final List<String> COLUMNS = List.of("given answers", "with \"not sure\"");

  /** A rule file and its name. */
  public record NamedBook(RuleBook book, String file) {}

  private final Difference difference;
  private final NamedBook before;
  private final NamedBook after;
  private final boolean all;
  private final Document document = new Document();
  private final List<String> leftOut = new ArrayList<>();

  private DiffDocument(Difference difference, NamedBook before, NamedBook after, boolean all) {
    this.difference = difference;
    this.before = before;
    this.after = after;
    this.all = all;
  }

  /**
   * The differences in the file, then in the results.
   *
   * @param all whether to show everything, however long
   */
  public static Document of(Difference difference, NamedBook before, NamedBook after, boolean all) {
    DiffDocument document = new DiffDocument(difference, before, after, all);
    document.ids();
    document.changes();
    document.results();
    document.leftOut();
    return document.document;
  }

  private void say(String text) {
    document.paragraph(text);
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
      say("Both files have the same content.");
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
    document.heading("Results").paragraph(ResultCounts.words(difference));
    document.bullets(
        "Not counted",
        first(Item.each(ResultCounts.uncounted(difference)), MOST_CHANGES, "changes not counted"));
    List<Group> groups = difference.groups();
    Function<Group, String> name = GroupWords::inShort;
    table(
        "No longer stopped, or sent somewhere less urgent",
        rows(groups, Group::noLongerStopped, name));
    Predicate<Group> others = Predicate.not(Group::noLongerStopped);
    cut("Other results", rows(groups, others.and(Group::isTakenByBoth), name));
    cut(
        "With an answer that only one file takes",
        rows(groups, others.and(Predicate.not(Group::isTakenByBoth)), name));
    cautionsAndRemarks();
    examples();
    examplesOfCautionsAndRemarks();
  }

  private void cautionsAndRemarks() {
    difference
        .toldUnproved()
        .ifPresent(why -> say("Cautions and remarks were not compared: " + why + "."));
    table("Cautions shown to fewer people", rows(true, true));
    cut("Remarks shown to fewer people", rows(false, true));
    cut("Cautions shown to more people", rows(true, false));
    cut("Remarks shown to more people", rows(false, false));
  }

  private List<Row> rows(boolean cautions, boolean noLonger) {
    return rows(
        difference.told(),
        told -> told.isCaution() == cautions && told.noLonger() == noLonger,
        told -> told.part().id());
  }

  /** A row for each name, in the order in which the names first occur. */
  private static <T extends Difference.PathsInCommon> List<Row> rows(
      List<T> all, Predicate<T> wanted, Function<T, String> name) {
    Map<String, List<T>> named = new LinkedHashMap<>();
    all.stream()
        .filter(wanted)
        .forEach(each -> named.computeIfAbsent(name.apply(each), n -> new ArrayList<>()).add(each));
    List<Row> rows = new ArrayList<>();
    named.forEach(
        (head, some) -> rows.add(new Row(head, List.of(count(some, false), count(some, true)))));
    return rows;
  }

  private static <T extends Difference.PathsInCommon> Item count(List<T> some, boolean notSure) {
    return new Item(PathsInWords.count(Difference.paths(some, notSure, each -> true)));
  }

  private void cut(String heading, List<Row> rows) {
    table(heading, first(rows, MOST_ROWS, "rows of \"" + heading + "\""));
  }

  private void table(String heading, List<Row> rows) {
    if (!rows.isEmpty()) {
      document.heading(heading).add(new Document.Table(COLUMNS, rows));
    }
  }

  /** The whole list, or the one example, under the heading; notes what it leaves out. */
  private <T> List<T> shown(List<T> list, Optional<T> one, String heading, String what) {
    List<T> shown = all ? list : one.stream().toList();
    if (shown.size() < list.size()) {
      leftOut.add(list.size() - shown.size() + " of " + list.size() + " " + what);
    }
    if (!shown.isEmpty()) {
      document.heading(heading);
    }
    return shown;
  }

  /** The first with given answers only; if there is none, the first with "not sure". */
  private static <T extends Difference.PathsInCommon> Optional<T> one(List<T> list) {
    return list.stream()
        .filter(each -> !each.notSure())
        .findFirst()
        .or(() -> list.stream().findFirst());
  }

  private void examples() {
    List<Group> groups = difference.groups();
    String heading = all ? "Examples, the largest groups first" : "An example";
    for (Group group : shown(groups, one(groups), heading, "examples")) {
      String inCommon = GroupWords.inCommon(difference, group);
      say(GroupWords.whole(group) + ": " + paths(group) + " " + inCommon);
      document.command(command(group));
    }
  }

  private void examplesOfCautionsAndRemarks() {
    List<Told> lost = difference.told().stream().filter(Told::noLonger).toList();
    String examples = "examples of cautions and remarks";
    String heading = all ? "Examples of cautions and remarks" : "An example of a caution or remark";
    for (Told told : shown(difference.told(), one(lost), heading, examples)) {
      String how = told.noLonger() ? " is no longer shown: " : " is now shown: ";
      say(told.part() + how + paths(told));
      document.command(command(after, told.witness()));
    }
  }

  private static String paths(Difference.PathsInCommon some) {
    String noun = some.paths().equals(BigInteger.ONE) ? " path" : " paths";
    String whose = some.notSure() ? " with \"not sure\"." : " of given answers.";
    return PathsInWords.count(some.paths()) + noun + whose;
  }

  /** The command with the new file, or with the old one if the new one does not offer an answer. */
  private List<String> command(Group group) {
    NamedBook rules = group.after().outcome().equals(Difference.NOT_OFFERED) ? before : after;
    return command(rules, group.witness());
  }

  private static List<String> command(NamedBook rules, Answers witness) {
    return EquivalentCommand.words(rules.book(), witness, Optional.of(rules.file()));
  }

  private void leftOut() {
    if (!leftOut.isEmpty()) {
      say("Left out here: " + String.join(", ", leftOut) + ". To see everything:");
      document.command(EquivalentCommand.difference(before.file(), after.file()));
    }
  }
}
