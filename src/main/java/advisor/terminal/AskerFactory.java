package advisor.terminal;

import advisor.model.Question;
import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.Presentation;
import advisor.terminal.demo.DemoSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Opens the askers and stages that the streams allow. */
@FunctionalInterface
public interface AskerFactory {

  /**
   * Opens an asker.
   *
   * @param questions all questions that a piped line can name
   */
  Asker open(Presentation presentation, List<Question> questions);

  /** Shows a text on the terminal, wherever results go; does nothing where there is no terminal. */
  default void tell(String text) {}

  /** The height of the terminal on which questions are asked; empty where there is none. */
  default OptionalInt rows() {
    return OptionalInt.empty();
  }

  /** Whether there is a terminal to show texts on, but it has no size: nothing is drawn on it. */
  default boolean hasNoSize() {
    return false;
  }

  /** Opens a stage for demos; empty where standard input is not a terminal. */
  default Optional<Stage> stage(DemoSettings settings) {
    return Optional.empty();
  }
}
