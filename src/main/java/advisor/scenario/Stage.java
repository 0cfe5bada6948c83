package advisor.scenario;

import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Answers;
import advisor.model.Scenario;
import java.util.function.IntFunction;

/**
 * Where demos are played. Its questions are put as in any interview, and answered by the steps of
 * the scenario that was begun last, unless somebody takes over.
 */
public interface Stage extends Questioner, AutoCloseable {

  String CHANGED = "Answers were changed by hand: this is no longer the session that was prepared.";

  /** The trainer, or the script. */
  @Override
  default boolean asksAPerson() {
    return true;
  }

  void begin(Scene scene);

  /** Puts a question that is for the class: no step answers it. */
  Reply askClass(Prompt prompt);

  /** Puts a question about what is to be played. */
  Reply choose(Prompt prompt);

  /**
   * Shows a text, a screenful at a time.
   *
   * @param text as it is set for so many columns
   * @return {@link DemoRequest#ON} when it was shown to its end
   */
  DemoRequest show(IntFunction<String> text);

  /** How many lines a text can have that is seen whole in the end, with the keys below it. */
  int rows();

  /** Says a word on a scenario before its stop, of which nothing is to scroll away. */
  void say(String about);

  /**
   * Waits at the end of a scenario, with a word on it.
   *
   * @param about what is said of it; empty where it was said before
   * @param next what Enter leads to
   */
  DemoRequest end(String about, String next);

  /** Why the last question was left without an answer. */
  DemoRequest wish();

  /** Gives everything back as it was found. Closing twice is harmless. */
  @Override
  void close();

  /** Whether these answers are the scenario's own, so that its story is still the one told. */
  static boolean follows(Scenario scenario, Answers answers) {
    return answers.questions().stream()
        .allMatch(each -> scenario.answers().to(each).equals(answers.to(each)));
  }

  /** The word on a scenario that came to these answers. */
  static String about(Scenario scenario, Answers answers) {
    return follows(scenario, answers) ? scenario.about() : CHANGED;
  }
}
