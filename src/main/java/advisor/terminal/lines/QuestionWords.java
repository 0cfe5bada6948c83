package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
import advisor.interview.Prompt;
import advisor.model.Question;
import advisor.terminal.asker.LastPage;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words around a question that is answered by typing. */
final class QuestionWords {

  private QuestionWords() {}

  static String explained(Misunderstanding wrong, Question question) {
    if (wrong.kind() == Misunderstanding.Kind.CONTRADICTION) {
      String alone = label(wrong.text(), question);
      return "\"" + alone + "\" cannot be combined with another answer. " + allowed(question);
    }
    String nearest = wrong.nearest().map(id -> meant(id, question)).orElse("");
    return "\"" + wrong.text() + "\" " + wrong.problem() + ". " + nearest + allowed(question);
  }

  private static String meant(String id, Question question) {
    int number = AnswerText.allowed(question).indexOf(id) + 1;
    return "Did you mean " + number + ", " + label(id, question) + "? ";
  }

  private static String label(String id, Question question) {
    return AnswerText.choices(question).get(AnswerText.allowed(question).indexOf(id)).label();
  }

  static String allowed(Question question) {
    String range = "from 1 to " + AnswerText.choices(question).size();
    return question.choosesMany()
        ? "Please type one or more numbers " + range + ", with commas between."
        : "Please type a number " + range + ", or the beginning of an answer.";
  }

  static String keys(LastPage page) {
    String keys =
        page.keys().stream()
            .map(key -> key.id() + " to " + key.label() + ", ")
            .collect(Collectors.joining());
    return "Type " + keys + "or press Enter (" + page.enter() + "): ";
  }

  /** Says that a text is not known; empty for a request for help, which is listed next anyway. */
  static String unknown(String text) {
    boolean asks = text.equals("?") || text.equalsIgnoreCase("help");
    return asks ? "" : "\"" + text + "\" is not one of these. ";
  }

  static String changing(int most) {
    return "Please press Enter, or type a number from 1 to " + most + ", back or quit.";
  }

  static String why(Question question) {
    return question.why().isBlank() ? "No reason is given here." : "Why: " + question.why();
  }

  /** Whether a text is an answer or the beginning of one, even if it is a command elsewhere. */
  static boolean isAnswer(String text, Question question) {
    return !text.isEmpty()
        && AnswerText.choices(question).stream()
            .anyMatch(choice -> choice.id().equalsIgnoreCase(text) || begins(choice.label(), text));
  }

  private static boolean begins(String label, String text) {
    return label.regionMatches(true, 0, text, 0, text.length());
  }

  /** The command, also where its longer form was typed: "go back", "leave". */
  static String command(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return word.equals("go back") ? "back" : word.equals("leave") ? "quit" : word;
  }

  private static String back(Question question) {
    return isAnswer("back", question) ? "go back" : "back";
  }

  private static String quit(Question question) {
    return isAnswer("quit", question) ? "leave" : "quit";
  }

  static String invitation(Prompt prompt) {
    Question question = prompt.question();
    return (question.choosesMany() ? "Type numbers with commas." : "Type a number.")
        + " Question mark explains. "
        + (prompt.canGoBack() ? back(question) + ", " : "")
        + quit(question)
        + ": ";
  }

  static String help(Prompt prompt) {
    Question question = prompt.question();
    return allowed(question)
        + " Question mark explains why this is asked."
        + (prompt.canGoBack() ? " " + back(question) + " goes back." : "")
        + " "
        + quit(question)
        + " leaves, and nothing is saved.";
  }
}
