package advisor.content;

import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Where one option is told in more detail than another. */
final class EqualDetail {

  /** The shortest text may be this much shorter than the longest. */
  private static final double THIRD = 1.0 / 3;

  private final List<String> unequal = new ArrayList<>();

  private EqualDetail() {}

  /**
   * Each field or row in which the texts of the options differ by more than a third, or in count.
   */
  static List<String> unequal(RuleBook book) {
    EqualDetail detail = new EqualDetail();
    detail.lengths(book, "summary", option -> List.of(option.summary()));
    detail.lengths(book, "advice", option -> List.of(option.guidance().advice()));
    detail.lengths(book, "next", option -> option.guidance().next());
    detail.lengths(book, "watch", option -> option.guidance().watch());
    detail.lengths(book, "ask", Option::ask);
    for (ComparisonRow row : book.comparison()) {
      detail.lengths(
          book,
          row.id(),
          option -> row.of(option.id()).stream().map(ComparisonRow.Statement::text).toList());
    }
    return detail.unequal;
  }

  private void lengths(RuleBook book, String field, Function<Option, Collection<String>> texts) {
    List<Integer> lengths =
        book.options().stream()
            .map(option -> String.join(" ", texts.apply(option)).length())
            .toList();
    check(field, Collections.min(lengths) >= (1 - THIRD) * Collections.max(lengths));
    check(
        "number of " + field,
        book.options().stream().map(option -> texts.apply(option).size()).distinct().count() == 1);
  }

  private void check(String what, boolean equal) {
    if (!equal) {
      unequal.add(what);
    }
  }
}
