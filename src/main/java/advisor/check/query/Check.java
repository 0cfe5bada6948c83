package advisor.check.query;

import advisor.check.prove.TooLarge;
import advisor.check.report.Finding;
import java.util.stream.Stream;

/** A check, which looks for one kind of fault in a rule book. */
public interface Check {

  /**
   * Returns every fault of this kind, in file order. The stream may search lazily.
   *
   * @throws TooLarge if the book is too large for a proof, now or when the stream is read
   */
  Stream<Finding> findings(BookProofs proofs);
}
