package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
import advisor.model.Question;
import advisor.terminal.KeyChoice;
import advisor.terminal.LastPage;
import java.util.List;

/** What is said around a question that is answered in words. */
final class QuestionWords {

  private QuestionWords() {}

  static String explained(Misunderstanding wrong, Question question) {
    String nearest = wrong.nearest().isPresent() ? meant(wrong.nearest().get(), question) : "";
    return "\"" + wrong.text() + "\" " + wrong.problem() + ". " + nearest + allowed(question);
  }

  private static String meant(String id, Question question) {
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).id().equals(id)) {
        return "Did you mean " + (i + 1) + ", " + choices.get(i).label() + "? ";
      }
    }
    return "";
  }

  static String allowed(Question question) {
    String range = "from 1 to " + AnswerText.choices(question).size();
    return question.choosesMany()
        ? "Please give one or more numbers " + range + ", with commas between."
        : "Please give a number " + range + ", or a part of an answer.";
  }

  /** The keys of the end, to be spoken. */
  static String keys(LastPage page) {
    StringBuilder keys = new StringBuilder("Type ");
    for (KeyChoice choice : page.keys()) {
      keys.append(choice.key()).append(" to ").append(choice.does()).append(", ");
    }
    return keys + "or press Enter to end: ";
  }

  static String invitation(Question question, CommandWords commands, boolean canGoBack) {
    String answer =
        question.choosesMany() ? "Answer with numbers and commas" : "Answer with a number";
    return answer
        + ", or ? for why, "
        + (canGoBack ? commands.back() + ", " : "")
        + commands.quit()
        + ": ";
  }
}
