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
   * Shows a text, one screenful at a time.
   *
   * @param text gives the text for a number of columns
   * @return {@link DemoRequest#ON} once it was shown to its end
   */
  DemoRequest show(IntFunction<String> text);

  /** The most lines of a text that is seen whole at the end, with the keys below it. */
  int rows();

  /** Shows the note on a scenario before its stop, no part of which may scroll away. */
  void say(String about);

  /**
   * Waits at the end of a scenario, with a note on it.
   *
   * @param about the note; empty if it was shown before
   * @param next what Enter leads to
   */
  DemoRequest end(String about, String next);

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
