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

/** On how many paths there is another result, in sentences. */
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
    return "Another outcome or strength on "
        + count(difference, false, Group::isTakenByBoth)
        + " of "
        + PathsInWords.count(difference.given().all())
        + " paths of given answers, and on "
        + count(difference, true, Group::isTakenByBoth)
        + " of "
        + PathsInWords.count(difference.notSure().all())
        + " with at least one \"not sure\". A path is a set of answers; nobody knows how many"
        + " people give it."
        + onlyOneTakes(difference)
        + toOthers(difference);
  }

  private static String toOthers(Difference difference) {
    return difference.told().isEmpty()
        ? ""
        : " Not everybody is told the same cautions and remarks: below, those are counted whose"
            + " result is one that the text is for, before and now.";
  }

  /** Not that they come to something else: nobody can give the other file this answer. */
  private static String onlyOneTakes(Difference difference) {
    Predicate<Group> isTakenByOne = group -> !group.isTakenByBoth();
    return difference.groups().stream().noneMatch(isTakenByOne)
        ? ""
        : " Beside these, "
            + count(difference, false, isTakenByOne)
            + " of given answers and "
            + count(difference, true, isTakenByOne)
            + " with \"not sure\" have an answer that only one of the files takes; what is answered to the other"
            + " instead, nobody knows.";
  }

  /** What is different for the people and stands in no count. */
  static List<String> uncounted(Difference difference) {
    List<String> told = new ArrayList<>();
    for (Change change : difference.changes()) {
      List<String> changed = change.is() == Is.CHANGED ? whats(change) : List.of();
      if (change.part().kind().equals("caution")
          && changed.stream().anyMatch(IN_HEADLINE::contains)) {
        told.add("Where %s is told, the headline can be another.".formatted(change.part()));
      }
      changed = changed.stream().filter(each -> each.matches("ask|none|answer .*")).toList();
      if (change.part().kind().equals("question") && !changed.isEmpty()) {
        told.add(
            "%s has other words (%s). Here the same ids are the same answers; whoever reads the new words may give another."
                .formatted(change.part(), String.join(", ", changed)));
      }
    }
    return told;
  }

  /** What was in it before and is in it now, in other words. */
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
