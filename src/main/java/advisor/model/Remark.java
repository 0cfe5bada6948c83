package advisor.model;

import java.util.List;
import java.util.Optional;

/**
 * Additional information beside a result, which changes nothing.
 *
 * @param with ids of the outcomes with which it is shown; if empty, every outcome except the stops
 * @param about the id of the option that the remark is about, which may be one that is only
 *     compared
 * @param say the text that the person reads
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
