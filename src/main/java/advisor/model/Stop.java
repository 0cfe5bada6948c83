package advisor.model;

import advisor.text.NamedConstant;
import java.util.Optional;

/**
 * A red flag: where it is true, nothing is recommended and the person is sent to care.
 *
 * @param go the id of the stop outcome
 * @param ifUnsure the effect of "not sure"
 * @param unsureGo the id of the stop outcome when "not sure" stops; if absent, {@code go} applies
 */
public record Stop(
    String id,
    Condition when,
    String go,
    IfUnsure ifUnsure,
    Optional<String> unsureGo,
    String because,
    Citation source)
    implements Conditional {

  /** The effect of "not sure" on a stop that depends on it. */
  public enum IfUnsure implements NamedConstant {
    /** The stop acts as if the sign were there. */
    STOP,
    /** The sign is listed as a caution, and the recommendation is slight at most. */
    CAUTION
  }

  public boolean stopsIfUnsure() {
    return ifUnsure == IfUnsure.STOP;
  }

  /** Returns the id of the stop outcome when "not sure" stops. */
  public String goIfUnsure() {
    return unsureGo.orElse(go);
  }
}
