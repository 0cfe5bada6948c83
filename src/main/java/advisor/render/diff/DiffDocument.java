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
import java.util.stream.Stream;

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
    FileChangeLines.addMovedLabels(difference.changes(), document);
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
    List<Group> lost = groups(Group::noLongerStopped);
    List<Group> others = groups(each -> !each.noLongerStopped() && each.isOffered());
    List<Group> ofOneFile = groups(each -> !each.noLongerStopped() && !each.isOffered());
    table("No longer stopped, or sent somewhere less urgent", rows(lost, DiffDocument::results));
    cut("Other results", rows(others, DiffDocument::results));
    cut("Answers that only one file offers", rows(ofOneFile, DiffDocument::results));
    cautionsAndRemarks();
    List<Group> clearest =
        Stream.of(lost, others, ofOneFile).flatMap(DiffDocument::givenFirst).toList();
    examples("results", clearest, DiffDocument::results, DiffDocument::inCommon);
    Stream<Told> gone = difference.told().stream().filter(Told::noLonger);
    examples(
        "texts no longer shown",
        givenFirst(gone.toList()).toList(),
        told -> told.part().toString(),
        told -> "");
  }

  private List<Group> groups(Predicate<Group> wanted) {
    return difference.groups().stream().filter(wanted).toList();
  }

  private static <T extends PathsInCommon> Stream<T> givenFirst(List<T> some) {
    return some.stream().sorted(Comparator.comparing(PathsInCommon::notSure));
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
    Stream<Told> told =
        difference.told().stream()
            .filter(each -> each.isCaution() == cautions && each.noLonger() == noLonger);
    return rows(told.toList(), each -> each.part().id());
  }

  /** A row for each name, in the order in which the names first occur. */
  private static <T extends PathsInCommon> List<Item> rows(List<T> all, Function<T, String> name) {
    Map<String, List<T>> named = new LinkedHashMap<>();
    all.forEach(each -> named.computeIfAbsent(name.apply(each), n -> new ArrayList<>()).add(each));
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
