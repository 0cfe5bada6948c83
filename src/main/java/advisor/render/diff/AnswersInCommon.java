package advisor.render.diff;

import advisor.check.diff.Difference;
import advisor.check.diff.Difference.AnswerPart;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all answers of a group have in common, in the ids that the file has for them. */
final class AnswersInCommon {

  private AnswersInCommon() {}

  static String words(Difference difference, List<AnswerPart> inCommon) {
    Map<String, List<AnswerPart>> byQuestion = new LinkedHashMap<>();
    for (AnswerPart chosen : inCommon) {
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
