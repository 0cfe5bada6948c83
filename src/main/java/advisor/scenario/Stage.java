package advisor.scenario;

import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where demos are played. Its questions are put as in any interview, and answered by the steps of
 * the scenario that was begun last, unless somebody takes over.
 */
public interface Stage extends Questioner, AutoCloseable {

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

  /**
   * Waits at the end of a scenario, with a word on it.
   *
   * @param about what is said of it
   * @param next what Enter leads to
   */
  DemoRequest end(String about, String next);

  /** Why the last question was left without an answer. */
  DemoRequest wish();

  /** Gives everything back as it was found. Closing twice is harmless. */
  @Override
  void close();

  /** Whether these answers are the scenario's own, so that its story is still the one told. */
  static boolean follows(Scenario scenario, List<Answered> answers) {
    return answers.stream()
        .allMatch(
            each ->
                scenario.answers().to(each.question().id()).equals(Optional.of(each.response())));
  }
}
