package advisor.scenario;

import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Answers;
import advisor.model.Scenario;
import java.util.function.IntFunction;

/**
 * A place where demos are played. It asks the questions of an interview, and the steps of the
 * current scenario answer them, unless somebody takes over.
 */
public interface Stage extends Questioner, AutoCloseable {

  String CHANGED = "Answers were changed by hand: this is no longer the prepared session.";

  /** True: a trainer or a script answers. */
  @Override
  default boolean asksAPerson() {
    return true;
  }

  void begin(Scene scene);

  /** Asks the class a question, which no step answers. */
  Reply askClass(Prompt prompt);

  /** Asks what to play. */
  Reply choose(Prompt prompt);

  /**
   * Shows a result and waits. It can be read whole from there.
   *
   * @param text gives the result in short for a number of columns
   * @param about a note on the scenario, which comes first, so that what to do stands last
   * @param next what Enter leads to
   * @return {@link DemoRequest#ON} once it was shown to its end
   */
  DemoRequest show(IntFunction<String> text, IntFunction<String> whole, String about, String next);

  /** Leaves a text on the screen. */
  void leave(IntFunction<String> text);

  /** The most lines of a result that is seen at once, with this note and the keys. */
  int rows(String about);

  /** The request because of which the last question got no answer. */
  DemoRequest request();

  /** Restores the terminal to its former state. Closing twice is harmless. */
  @Override
  void close();

  /** Whether all answers are those of the scenario, so that its note still fits. */
  static boolean follows(Scenario scenario, Answers answers) {
    return answers.questions().stream()
        .allMatch(question -> scenario.answers().to(question).equals(answers.to(question)));
  }

  /** The note on a scenario that ended with these answers. */
  static String about(Scenario scenario, Answers answers) {
    return follows(scenario, answers) ? scenario.about() : CHANGED;
  }
}
