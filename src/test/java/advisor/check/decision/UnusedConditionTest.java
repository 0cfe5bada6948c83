package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Subject;
import advisor.model.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code unused-condition}: a named condition that nothing refers to. */
class UnusedConditionTest {

  private static List<String> found(Books books) {
    return Found.subjects(Fault.UNUSED_CONDITION, books);
  }

  @Test
  void aConditionIsUsedWhereverOneCanStand() {
    Books books = Found.sound();
    Condition asked = books.named("asked", is("goal", "pain"));
    Condition inner = books.named("inner", is("goal", "calm"));
    Condition outer = books.named("outer", all(inner, is("goal", "calm")));
    books.ask(when(asked, one("rest", "yes", "no")));
    books.stop("stop", not(books.named("stopped", is("goal", "both"))), "doctor");
    books.caution("caution", books.named("cautioned", is("goal", "both")), "physio");
    books.remark("remark", books.named("remarked", is("goal", "both")));
    books.rule("rule", any(outer), "physio", 1);

    assertThat(found(books)).isEmpty();
  }

  @Test
  void oneThatOnlyAnUnusedOneRefersToIsUnusedToo() {
    Books books = Found.sound();
    Condition inner = books.named("inner", is("goal", "calm"));
    books.named("outer", not(inner));

    assertThat(found(books)).containsExactly("inner", "outer");
    assertThat(Found.of(Fault.UNUSED_CONDITION, books).get(0).isError()).isFalse();
    assertThat(Found.of(Fault.UNUSED_CONDITION, books).get(0).subject())
        .isEqualTo(new Subject(Subject.Kind.CONDITION, "inner"));
  }
}
