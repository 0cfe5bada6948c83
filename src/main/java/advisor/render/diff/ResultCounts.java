package advisor.render.diff;

import advisor.check.diff.Difference;
import advisor.check.diff.Difference.Change;
import advisor.check.diff.Difference.ChangedText;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Is;
import advisor.check.query.PathsInWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Says in sentences on how many paths the result differs. */
final class ResultCounts {

  private static final Set<String> IN_HEADLINE = Set.of("level", "short");

  private ResultCounts() {}

  static String words(Difference difference) {
    if (difference.groups().isEmpty()) {
      return "Outcome and strength are the same on all "
          + PathsInWords.count(difference.given().all())
          + " paths of given answers, and on all "
          + PathsInWords.count(difference.notSure().all())
          + " with at least one \"not sure\"."
          + toOthers(difference);
    }
    return "The outcome or strength differs on "
        + count(difference, false, Group::isTakenByBoth)
        + " of "
        + PathsInWords.count(difference.given().all())
        + " paths of given answers, and on "
        + count(difference, true, Group::isTakenByBoth)
        + " of "
        + PathsInWords.count(difference.notSure().all())
        + " with at least one \"not sure\". A path is one set of answers; nobody knows how many"
        + " people give it."
        + onlyOneTakes(difference)
        + toOthers(difference);
  }

  private static String toOthers(Difference difference) {
    return difference.told().isEmpty()
        ? ""
        : " Some people are shown other cautions or remarks than before. The counts below are of"
            + " paths whose result the text is about, both before and now.";
  }

  /** A sentence on the paths that cannot be compared, as only one file offers an answer. */
  private static String onlyOneTakes(Difference difference) {
    Predicate<Group> isTakenByOne = group -> !group.isTakenByBoth();
    return difference.groups().stream().noneMatch(isTakenByOne)
        ? ""
        : " Besides these, "
            + count(difference, false, isTakenByOne)
            + " of given answers and "
            + count(difference, true, isTakenByOne)
            + " with \"not sure\" have an answer that only one of the files offers; nobody knows"
            + " what people would answer instead.";
  }

  /** Sentences on the differences that people see but no count includes. */
  static List<String> uncounted(Difference difference) {
    List<String> sentences = new ArrayList<>();
    for (Change change : difference.changes()) {
      List<String> changed = change.is() == Is.CHANGED ? whats(change) : List.of();
      if (change.part().kind().equals("caution")
          && changed.stream().anyMatch(IN_HEADLINE::contains)) {
        sentences.add("Where %s is shown, the headline may be different.".formatted(change.part()));
      }
      changed = changed.stream().filter(what -> what.matches("ask|none|answer .*")).toList();
      if (change.part().kind().equals("question") && !changed.isEmpty()) {
        sentences.add(
            ("%s is worded differently (%s). Here the same id counts as the same answer;"
                    + " people who read the new words may answer differently.")
                .formatted(change.part(), String.join(", ", changed)));
      }
    }
    return sentences;
  }

  /** The texts that the part has in both files, worded differently. */
  private static List<String> whats(Change change) {
    return change.texts().stream()
        .filter(text -> text.before().isPresent() && text.after().isPresent())
        .map(ChangedText::what)
        .toList();
  }

  private static String count(Difference difference, boolean notSure, Predicate<Group> wanted) {
    return PathsInWords.count(Difference.paths(difference.groups(), notSure, wanted));
  }
}
