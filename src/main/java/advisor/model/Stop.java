package advisor.model;

import advisor.text.NamedConstant;
import java.util.Optional;

/**
 * A red flag: where it is true, nothing is recommended and the person is sent to care.
 *
 * @param go the id of the stop outcome
 * @param ifUnsure what a "not sure" does
 * @param unsureGo the id of the stop outcome when it is "not sure" that stops; where the file says
 *     none, it is {@code go}
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

  /** What an answer of "not sure" does to a stop that hangs on it. */
  public enum IfUnsure implements NamedConstant {
    /** It stops, as if the sign were there. */
    STOP,
    /** The sign is listed as a caution, and the recommendation is slight at most. */
    CAUTION
  }

  public boolean stopsIfUnsure() {
    return ifUnsure == IfUnsure.STOP;
  }

  /** The id of the stop outcome when it is "not sure" that stops. */
  public String goIfUnsure() {
    return unsureGo.orElse(go);
  }
}
