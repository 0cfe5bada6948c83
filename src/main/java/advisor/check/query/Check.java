package advisor.check.query;

import advisor.check.prove.TooLarge;
import advisor.check.report.Finding;
import java.util.stream.Stream;

/** Looks for one sort of fault in a rule book. */
public interface Check {

  /**
   * Every fault of this sort, in file order. They are looked for when they are taken.
   *
   * @throws TooLarge where the book is too large for a proof; also when they are taken
   */
  Stream<Finding> findings(BookProofs proofs);
}
