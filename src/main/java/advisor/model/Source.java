package advisor.model;

import advisor.text.NamedConstant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A source that statements cite.
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

  /** The kind of source; {@link #EDITORIAL} is the authors' own judgement. */
  public enum Kind implements NamedConstant {
    ARTICLE,
    GUIDELINE,
    HEALTH_SERVICE,
    REVIEW,
    STUDY,
    EDITORIAL
  }

  /** Whether the authors of the rules read the source itself or a copy. */
  public enum Read implements NamedConstant {
    ORIGINAL,
    COPY
  }

  /** Whether this source is enough to support a warning sign. */
  public boolean supportsAStop() {
    return kind != Kind.ARTICLE && kind != Kind.EDITORIAL;
  }
}
