package advisor.model;

import java.util.List;
import java.util.Optional;

/**
 * The place in a source that a statement rests on.
 *
 * @param ref the id of the source
 * @param also ids of further sources that say the same
 */
public record Citation(String ref, Optional<String> section, List<String> also) {
  public Citation {
    also = List.copyOf(also);
  }
}
