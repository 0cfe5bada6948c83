package advisor.check;

import advisor.check.prove.TooLarge;
import advisor.check.report.Finding;
import java.util.List;

/** Looks for one sort of fault in a rule book. */
public interface Check {

  /**
   * Every fault of this sort, in file order.
   *
   * @throws TooLarge where the book is too large for a proof
   */
  List<Finding> findings(Studied book);
}
