package advisor.render.diff;

import advisor.check.diff.Difference;
import advisor.check.diff.Difference.AnswerPart;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Result;
import java.util.ArrayList;
import java.util.List;

/** Describes a group of paths by the ids of the files: the two results and the common answers. */
final class GroupWords {

  private GroupWords() {}

  /** The two results: "massage (clear) -> either". */
  static String results(Group group) {
    return words(group.before()) + " -> " + words(group.after());
  }

  private static String words(Result result) {
    String strength = result.strength().map(words -> " (" + words + ")").orElse("");
    return result.outcome().equals(Difference.NOT_OFFERED)
        ? "answer not offered"
        : result.outcome() + strength;
  }

  /** What was ticked or chosen on all paths of a group. */
  static String inCommon(Group group) {
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
