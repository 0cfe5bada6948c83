package advisor.render.sheet;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.atLeast;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.model.Condition;
import advisor.model.RuleBook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether "not sure" can leave a condition open. */
class PossibleDoubtTest {

  private static final RuleBook BOOK =
      new Books().ask(must(many("signs", Books.numbered(40)))).ask(many("later", "x", "y")).book();

  private static final Condition SIGN = is("signs", "a1");
  private static final Condition LATER = is("later", "x");

  @Test
  void aDoubtIsPossibleWhereNotSureIsOfferedAndCanTell() {
    assertThat(PossibleDoubt.about(SIGN, BOOK)).isFalse();
    assertThat(PossibleDoubt.about(LATER, BOOK)).isTrue();
    assertThat(PossibleDoubt.about(all(SIGN, LATER), BOOK)).isTrue();
    assertThat(PossibleDoubt.about(any(SIGN, all(SIGN, LATER)), BOOK)).isFalse();
  }

  /** All ways to tick half of forty boxes would take years. */
  @Test
  void whatHasTooManyWaysIsSaidToBePossible() {
    Condition[] signs =
        Stream.of(Books.numbered(40)).map(id -> is("signs", id)).toArray(Condition[]::new);
    assertThat(PossibleDoubt.about(any(signs), BOOK)).isFalse();
    assertThat(PossibleDoubt.about(atLeast(20, signs), BOOK)).isTrue();
  }
}
