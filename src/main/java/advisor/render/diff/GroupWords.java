package advisor.render.diff;

import advisor.check.diff.Difference;
import advisor.check.diff.Difference.AnswerPart;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Result;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes a group of paths by the ids of the files: the two results and the common answers. */
final class GroupWords {

  private GroupWords() {}

  /** The two outcomes; the strengths only if the outcome is the same. */
  static String inShort(Group group) {
    String before = group.before().outcome();
    String after = group.after().outcome();
    return before.equals(after) ? whole(group) : words(before) + " -> " + words(after);
  }

  static String whole(Group group) {
    Result before = group.before();
    Result after = group.after();
    return before.outcome().equals(after.outcome())
        ? words(before.outcome()) + ": " + strength(before) + " -> " + strength(after)
        : words(before) + " -> " + words(after);
  }

  private static String words(Result result) {
    String strength = result.strength().isPresent() ? " (" + strength(result) + ")" : "";
    return words(result.outcome()) + strength;
  }

  private static String words(String outcome) {
    return outcome.equals(Difference.NOT_OFFERED) ? "answer not offered" : outcome;
  }

  private static String strength(Result result) {
    return result.strength().orElse("");
  }

  /** The answers that all paths of a group have in common. */
  static String inCommon(Difference difference, Group group) {
    Map<String, List<AnswerPart>> byQuestion = new LinkedHashMap<>();
    for (AnswerPart chosen : group.inCommon()) {
      byQuestion.computeIfAbsent(chosen.question(), each -> new ArrayList<>()).add(chosen);
    }
    List<String> words = new ArrayList<>();
    byQuestion.forEach(
        (id, parts) -> words.add(id + ": " + words(difference.question(id).orElseThrow(), parts)));
    return words.isEmpty()
        ? "They have no answer in common."
        : "All of them: " + String.join("; ", words) + ".";
  }

  private static String words(Question question, List<AnswerPart> parts) {
    List<String> ticked = new ArrayList<>();
    List<String> unticked = new ArrayList<>();
    for (AnswerPart part : parts) {
      if (part.ticked()) {
        ticked.add(oneOf(part, question));
      } else {
        unticked.addAll(part.anyOf());
      }
    }
    boolean all = unticked.size() + ticked.size() == question.answers().size();
    if (!unticked.isEmpty()) {
      String others =
          unticked.size() == 1
              ? "not " + unticked.get(0)
              : "none of " + String.join(", ", unticked);
      ticked.add(all ? ticked.isEmpty() ? "none" : "nothing else" : others);
    }
    return String.join(" and ", ticked);
  }

  private static String oneOf(AnswerPart part, Question question) {
    if (part.anyOf().size() == question.answers().size()) {
      return "at least one";
    }
    List<String> all = new ArrayList<>(part.anyOf());
    if (part.orNotSure()) {
      all.add("not sure");
    }
    return String.join(" or ", all);
  }
}
