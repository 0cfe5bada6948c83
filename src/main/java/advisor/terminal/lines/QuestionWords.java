package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
import advisor.interview.NamedChoices;
import advisor.interview.Prompt;
import advisor.model.Question;
import advisor.terminal.asker.LastPage;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said around a question that is answered in words. */
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

  /** The keys of the end, to be spoken. */
  static String keys(LastPage page) {
    String keys =
        page.keys().stream()
            .map(key -> key.id() + " to " + key.label() + ", ")
            .collect(Collectors.joining());
    return "Type " + keys + "or press Enter to end: ";
  }

  /** Nothing where help was asked for: what can be typed is told next, which is all there is. */
  static String unknown(String text) {
    boolean asks = text.equals("?") || text.equalsIgnoreCase("help");
    return asks ? "" : "\"" + text + "\" is none of these. ";
  }

  static String changing(int most) {
    return "Please press Enter, or type a number from 1 to " + most + ", back or quit.";
  }

  static String why(Question question) {
    return question.why().isBlank() ? "Nothing more is said here." : "Why: " + question.why();
  }

  /** Whether a text is an answer, or how one begins that is shown, be it a command elsewhere. */
  static boolean isAnswer(String text, Question question) {
    return !text.isEmpty()
        && AnswerText.choices(question).stream()
            .anyMatch(each -> each.id().equalsIgnoreCase(text) || begins(each.label(), text));
  }

  /** Whether a command is a word within a label, too, where such a part is an answer. */
  static boolean isPart(String text, Question question) {
    String word = text.toLowerCase(Locale.ROOT);
    return NamedChoices.isCommand(word)
        && !question.warns()
        && question.answers().stream()
            .anyMatch(answer -> answer.label().toLowerCase(Locale.ROOT).contains(" " + word));
  }

  static String partOrCommand(String text) {
    return "\"" + text + "\" is a part of an answer here. Type its number, or go back, or leave.";
  }

  private static boolean begins(String label, String text) {
    return label.regionMatches(true, 0, text, 0, text.length());
  }

  /** The command without the longer form that it has where an answer begins with it. */
  static String command(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return word.equals("go back") ? "back" : word.equals("leave") ? "quit" : word;
  }

  private static String back(Question question) {
    return isAnswer("back", question) || isPart("back", question) ? "go back" : "back";
  }

  private static String quit(Question question) {
    return isAnswer("quit", question) || isPart("quit", question) ? "leave" : "quit";
  }

  /** To be spoken: what there is to do, and the words that are no answers. */
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
        + " Question mark tells why this is asked."
        + (prompt.canGoBack() ? " " + back(question) + " goes back." : "")
        + " "
        + quit(question)
        + " leaves, and nothing is kept.";
  }
}
