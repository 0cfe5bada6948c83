package advisor.render.diff;

import advisor.check.diff.Difference;
import advisor.check.diff.Difference.AnswerPart;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.PathsInCommon;
import advisor.check.diff.Difference.Result;
import advisor.check.diff.Difference.Told;
import advisor.check.query.PathsInWords;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.shell.EquivalentCommand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
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
    document.changes();
    document.results();
    document.leftOut();
    return document.document;
  }

  private void say(String text) {
    document.paragraph(text);
  }

  private void changes() {
    if (!before.book().id().equals(after.book().id())) {
      say("These are two different rule books.");
    }
    List<Item> moved = FileChangeLines.movedLabels(difference.changes());
    if (!moved.isEmpty()) {
      document.bullets("Labels that now stand at another id", moved);
      say(
          "People go by the labels, but results are compared by ids: no figure below shows what"
              + " this changes.");
    }
    List<Item> lines = FileChangeLines.of(difference.changes(), all);
    document.bullets("What was changed in the file", first(lines, MOST_CHANGES, "changes"));
    if (lines.isEmpty()) {
      say("Both files have the same content.");
    }
  }

  private void results() {
    if (difference.unproved().isPresent()) {
      say("Results were not compared: " + difference.unproved().get() + ".");
      return;
    }
    document.heading("Results").paragraph(counts());
    List<Group> groups = difference.groups();
    table(
        "No longer stopped, or sent somewhere less urgent",
        rows(groups, Group::noLongerStopped, DiffDocument::results));
    Predicate<Group> others = Predicate.not(Group::noLongerStopped);
    cut("Other results", rows(groups, others.and(Group::isOffered), DiffDocument::results));
    cut(
        "Answers that only one file offers",
        rows(groups, others.and(Predicate.not(Group::isOffered)), DiffDocument::results));
    cautionsAndRemarks();
    Comparator<Group> lostFirst = Comparator.comparing(group -> !group.noLongerStopped());
    Comparator<Group> clearestFirst =
        lostFirst
            .thenComparing(group -> !group.noLongerStopped() && !group.isOffered())
            .thenComparing(PathsInCommon::notSure);
    List<Group> clearest = groups.stream().sorted(clearestFirst).toList();
    examples("results", clearest, DiffDocument::results, DiffDocument::inCommon);
    List<Told> lost =
        difference.told().stream()
            .filter(Told::noLonger)
            .sorted(Comparator.comparing(PathsInCommon::notSure))
            .toList();
    examples("texts no longer shown", lost, told -> told.part().toString(), told -> "");
  }

  private String counts() {
    return "The outcome or strength differs on "
        + count(difference.given())
        + " paths of given answers, and on "
        + count(difference.notSure())
        + " with at least one \"not sure\"."
        + notOffered(difference.given().notOffered(), difference.notSure().notOffered())
        + " A path is one set of answers; nobody knows how many"
        + " people give it. The same id counts as the same answer, however it is worded.";
  }

  private static String count(Difference.Paths paths) {
    return PathsInWords.count(paths.changed()) + " of " + PathsInWords.count(paths.all());
  }

  private static String notOffered(BigInteger given, BigInteger notSure) {
    return given.add(notSure).signum() == 0
        ? ""
        : " A further %s and %s have an answer that only one of the files offers."
            .formatted(PathsInWords.count(given), PathsInWords.count(notSure));
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

  private List<Item> rows(boolean cautions, boolean noLonger) {
    return rows(
        difference.told(),
        told -> told.isCaution() == cautions && told.noLonger() == noLonger,
        told -> told.part().id());
  }

  /** A row for each name, in the order in which the names first occur. */
  private static <T extends PathsInCommon> List<Item> rows(
      List<T> all, Predicate<T> wanted, Function<T, String> name) {
    Map<String, List<T>> named = new LinkedHashMap<>();
    all.stream()
        .filter(wanted)
        .forEach(each -> named.computeIfAbsent(name.apply(each), n -> new ArrayList<>()).add(each));
    List<Item> rows = new ArrayList<>();
    named.forEach(
        (head, some) -> rows.add(new Item(head, List.of(count(some, false), count(some, true)))));
    return rows;
  }

  private static <T extends PathsInCommon> Item count(List<T> some, boolean notSure) {
    return new Item(
        PathsInWords.count(
            some.stream()
                .filter(each -> each.notSure() == notSure)
                .map(PathsInCommon::paths)
                .reduce(BigInteger.ZERO, BigInteger::add)));
  }

  private void cut(String heading, List<Item> rows) {
    table(heading, first(rows, MOST_ROWS, "rows of \"" + heading + "\""));
  }

  private void table(String heading, List<Item> rows) {
    if (!rows.isEmpty()) {
      document.heading(heading).table(COLUMNS, rows);
    }
  }

  private <T> List<T> first(List<T> list, int most, String what) {
    if (all || list.size() <= most) {
      return list;
    }
    leftOut.add(list.size() - most + " of " + list.size() + " " + what);
    return list.subList(0, most);
  }

  /** The first example, or all of them, each with a command that shows it. */
  private <T extends PathsInCommon> void examples(
      String of, List<T> list, Function<T, String> what, Function<T, String> more) {
    List<T> shown = first(list, 1, "examples of " + of);
    if (!shown.isEmpty()) {
      document.heading("Examples of " + of);
    }
    for (T each : shown) {
      say((what.apply(each) + ", " + paths(each) + " " + more.apply(each)).strip());
      document.command(command(each));
    }
  }

  private static String paths(PathsInCommon some) {
    String which = some.notSure() ? "with \"not sure\"" : "of given answers";
    return "on " + PathsInWords.count(some.paths()) + " of the paths " + which + ".";
  }

  /** The command with the new file, or with the old one if the new one does not offer an answer. */
  private List<String> command(PathsInCommon some) {
    boolean isLost = some instanceof Group group && !group.after().isOffered();
    NamedBook rules = isLost ? before : after;
    return EquivalentCommand.words(rules.book(), some.witness(), Optional.of(rules.file()));
  }

  private void leftOut() {
    if (!leftOut.isEmpty()) {
      say("Left out here: " + String.join(", ", leftOut) + ". To see everything, add --all.");
    }
  }

  /** The two results: "massage (clear) -> either". */
  private static String results(Group group) {
    return words(group.before()) + " -> " + words(group.after());
  }

  private static String words(Result result) {
    String strength = result.strength().map(words -> " (" + words + ")").orElse("");
    return result.isOffered() ? result.outcome() + strength : "answer not offered";
  }

  /** What was ticked or chosen on all paths of a group. */
  private static String inCommon(Group group) {
    List<String> words = new ArrayList<>();
    for (AnswerPart part : group.inCommon()) {
      if (part.ticked()) {
        words.add(part.question() + ": " + words(part));
      }
    }
    return words.isEmpty() ? "" : "All of them: " + String.join("; ", words) + ".";
  }

  private static String words(AnswerPart part) {
    List<String> answers = new ArrayList<>(part.anyOf());
    if (part.orNotSure()) {
      answers.add("not sure");
    }
    return String.join(" or ", answers);
  }
}
