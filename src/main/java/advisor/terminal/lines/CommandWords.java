package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.model.Question;
import java.util.Locale;

/**
 * The words that are no answers. Where an answer begins with such a word ("Back and neck"), a
 * longer one takes its place, so that a word never means two things.
 */
public record CommandWords(String back, String quit) {

  public static CommandWords of(Question question) {
    return new CommandWords(
        isTaken("back", question) ? "go back" : "back",
        isTaken("quit", question) ? "leave" : "quit");
  }

  /** Where an answer begins with that word, it is the answer. */
  static boolean isHelp(String text, Question question) {
    return text.equalsIgnoreCase("help") && !isTaken("help", question);
  }

  boolean isBack(String text) {
    return text.equalsIgnoreCase(back);
  }

  boolean isQuit(String text) {
    return text.equalsIgnoreCase(quit);
  }

  private static boolean isTaken(String word, Question question) {
    return AnswerText.choices(question).stream()
        .anyMatch(choice -> begins(choice.label(), word) || begins(choice.id(), word));
  }

  private static boolean begins(String text, String word) {
    return text.toLowerCase(Locale.ROOT).startsWith(word);
  }
}
