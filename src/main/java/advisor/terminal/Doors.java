package advisor.terminal;

import advisor.model.Question;
import java.util.List;

/** Opens a way to ask. */
@FunctionalInterface
public interface Doors {

  /**
   * Opens nothing before it is needed.
   *
   * @param questions all questions that a piped line can name
   */
  Asker open(Terminals.Manner manner, List<Question> questions);
}
