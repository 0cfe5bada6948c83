package advisor.terminal;

import advisor.model.Question;
import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.Presentation;
import advisor.terminal.demo.DemoSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Opens a way to ask. */
@FunctionalInterface
public interface AskerFactory {

  /**
   * Opens nothing before it is needed.
   *
   * @param questions all questions that a piped line can name
   */
  Asker open(Presentation manner, List<Question> questions);

  /**
   * Writes a text where somebody at the terminal sees it, wherever results go; nowhere where there
   * is no terminal.
   */
  default void tell(String text) {}

  /** The height of the terminal that questions go to; empty where there is none. */
  default OptionalInt rows() {
    return OptionalInt.empty();
  }

  /** Opens a stage for demos; empty where nobody is at the keys. */
  default Optional<Stage> stage(DemoSettings staging) {
    return Optional.empty();
  }
}
