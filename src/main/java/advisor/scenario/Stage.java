package advisor.scenario;

import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Scenario;
import java.util.function.IntFunction;

/**
 * Where demos are played. Its questions are put as in any interview, and answered by the steps of
 * the scenario that was begun last, unless somebody takes over.
 */
public interface Stage extends Questioner, AutoCloseable {

  /**
   * Begins a scenario.
   *
   * @param number its place in the demo, from 1
   */
  void begin(Scenario scenario, int number, int of);

  /** Puts a question that is for the class: no step answers it. */
  Reply askClass(Prompt prompt);

  /**
   * Shows a text, a screenful at a time.
   *
   * @param text as it is set for so many columns
   * @return {@link DemoRequest#ON} when it was shown to its end
   */
  DemoRequest show(IntFunction<String> text);

  /**
   * Says what the scenario was about and waits.
   *
   * @param last whether nothing follows
   */
  DemoRequest end(Scenario scenario, boolean last);

  /** Why the last question was left without an answer. */
  DemoRequest wish();

  /** Gives everything back as it was found. Closing twice is harmless. */
  @Override
  void close();
}
