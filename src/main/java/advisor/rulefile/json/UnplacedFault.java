package advisor.rulefile.json;

import advisor.interview.Misunderstanding;
import advisor.rulefile.Issue;
import java.util.Optional;

/**
 * An issue that has not been given its line yet.
 *
 * @param kind what sort of fault it is
 * @param at the offset it points at
 * @param first the offset that completes the message: a place before it, or -1
 * @param answer the answer that it is about, if it is about one
 */
record UnplacedFault(
    Issue.Kind kind,
    int at,
    String message,
    int first,
    Optional<String> suggestion,
    Optional<Misunderstanding> answer) {

  UnplacedFault(Issue.Kind kind, int at, String message, int first, Optional<String> suggestion) {
    this(kind, at, message, first, suggestion, Optional.empty());
  }
}
