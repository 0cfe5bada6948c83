package advisor.model;

import advisor.text.NamedConstant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a statement comes from.
 *
 * @param url as the file gives it; never fetched
 */
public record Source(
    String id,
    String title,
    String publisher,
    OptionalInt year,
    Optional<String> url,
    Kind kind,
    Optional<Read> read) {

  /** What sort of source it is; {@link #EDITORIAL} is the authors' own judgement. */
  public enum Kind implements NamedConstant {
    ARTICLE,
    GUIDELINE,
    HEALTH_SERVICE,
    REVIEW,
    STUDY,
    EDITORIAL
  }

  /** Whether the authors of the rules read the source itself or somebody's copy of it. */
  public enum Read implements NamedConstant {
    ORIGINAL,
    COPY
  }

  /** Whether a warning sign may rest on this source. */
  public boolean supportsAStop() {
    return kind != Kind.ARTICLE && kind != Kind.EDITORIAL;
  }
}
