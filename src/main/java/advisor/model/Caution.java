package advisor.model;

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
  public enum Level {
    WAIT("wait"),
    ASK_FIRST("askFirst"),
    TELL("tell");

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /** As files and JSON write it. */
    public String id() {
      return id;
    }

    public static Optional<Level> of(String id) {
      for (Level level : values()) {
        if (level.id.equals(id)) {
          return Optional.of(level);
        }
      }
      return Optional.empty();
    }
  }

  /** Whether it concerns this option, be it alone or together with all others. */
  public boolean concerns(String option) {
    return about.isEmpty() || about.get().equals(option);
  }
}
