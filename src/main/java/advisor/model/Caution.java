package advisor.model;

import advisor.text.NamedConstant;
import java.util.Optional;

/**
 * Something to be careful about, which does not rule out the result.
 *
 * @param inShort a few words for the headline, which follow "wait" or stand between "ask" and
 *     "first"; absent at {@link Level#TELL}
 * @param about the id of the option concerned; absent where the caution concerns every result
 * @param say the text that the person reads
 */
public record Caution(
    String id,
    Condition when,
    Level level,
    Optional<String> inShort,
    Optional<String> about,
    String say,
    Citation source)
    implements Conditional {

  /** What a person has to do, the most pressing first. */
  public enum Level implements NamedConstant {
    WAIT,
    ASK_FIRST,
    TELL;

    @Override
    public String id() {
      return this == ASK_FIRST ? "askFirst" : NamedConstant.super.id();
    }
  }

  /** Whether the caution concerns this option, alone or together with all others. */
  public boolean concerns(String option) {
    return about.isEmpty() || about.get().equals(option);
  }
}
