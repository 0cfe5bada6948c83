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

/** From which result to which, and with which answers, in the ids that the files have. */
final class GroupWords {

  private GroupWords() {}

  /** Of another outcome, the strength does not matter so much. */
  static String inShort(Group group) {
    String before = group.before().outcome();
    String after = group.after().outcome();
    return before.equals(after) ? whole(group) : told(before) + " -> " + told(after);
  }

  static String whole(Group group) {
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

  /** What all answers of a group have in common. */
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
    List<String> left = new ArrayList<>();
    for (AnswerPart part : parts) {
      if (part.ticked()) {
        ticked.add(oneOf(part, question));
      } else {
        left.addAll(part.anyOf());
      }
    }
    boolean all = left.size() + ticked.size() == question.answers().size();
    if (!left.isEmpty()) {
      String others =
          left.size() == 1 ? "not " + left.get(0) : "none of " + String.join(", ", left);
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
