package advisor.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that is worth saying beside a result and changes nothing.
 *
 * @param with ids of the outcomes that it is told with; where there is none, every one that is no
 *     stop
 * @param about the id of the option that it speaks of, be it one that is only compared
 * @param say what is said to the person
 */
public record Remark(
    String id,
    Condition when,
    List<String> with,
    Optional<String> about,
    String say,
    Citation source)
    implements Conditional {
  public Remark {
    with = List.copyOf(with);
  }
}
