package advisor.model;

import advisor.text.NamedConstant;
import java.util.Optional;

/**
 * Something to mind about a result that does not rule it out.
 *
 * @param inShort what the headline says of it, in a few words that follow "wait" or stand between
 *     "ask" and "first"; absent at {@link Level#TELL}
 * @param about the id of the option that it concerns; absent where it concerns every result
 * @param say what is said to the person
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

  /** What a person has to do about it, the most pressing first. */
  public enum Level implements NamedConstant {
    WAIT,
    ASK_FIRST,
    TELL;

    @Override
    public String id() {
      return this == ASK_FIRST ? "askFirst" : NamedConstant.super.id();
    }
  }

  /** Whether it concerns this option, be it alone or together with all others. */
  public boolean concerns(String option) {
    return about.isEmpty() || about.get().equals(option);
  }
}
