package advisor.model;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.atLeast;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private final Condition nested =
      all(is("later", "a"), not(any(is("early", "b"), is("later", "c"))));

  @Test
  void namesEachQuestionOnceInTheOrderFirstMentioned() {
    assertThat(nested.questions()).containsExactly("later", "early");
  }

  @Test
  void tellsEveryMentionInTheOrderWritten() {
    assertThat(nested.leaves())
        .containsExactly(
            new Condition.Chosen("later", List.of("a")),
            new Condition.Chosen("early", List.of("b")),
            new Condition.Chosen("later", List.of("c")));
  }

  @Test
  void whatAlwaysHoldsMentionsNothing() {
    assertThat(Condition.ALWAYS.questions()).isEmpty();
  }

  @Test
  void tellsWhatAsksForAnswersBehindNamesAndCounts() {
    Condition counted = ticked("ticks", 2);
    Condition named = new Condition.Named("name", "Name", all(is("q", "a"), counted));
    Condition count = atLeast(1, named, is("last", "b"));

    assertThat(count.leaves()).isEqualTo(List.of(is("q", "a"), counted, is("last", "b")));
    assertThat(count.questions()).containsExactly("q", "ticks", "last");
  }

  @Test
  void isRewrittenPartByPartWhereEachFormStaysWhatItIs() {
    Condition a = is("q", "a");
    Condition b = is("q", "b");
    Condition named = new Condition.Named("name", "Name", a);

    assertThat(all(a, ticked("q", 2)).map(part -> b)).isEqualTo(all(b, b));
    assertThat(any(a, not(a)).map(part -> b)).isEqualTo(any(b, b));
    assertThat(atLeast(2, a, a, b).map(part -> b)).isEqualTo(atLeast(2, b, b, b));
    assertThat(not(a).map(part -> b)).isEqualTo(not(b));
    assertThat(named.map(part -> b)).isEqualTo(new Condition.Named("name", "Name", b));
    assertThat(a.map(part -> b)).isEqualTo(a);
  }

  @Test
  void aCountOfTicksIsOneOfAllTheAnswers() {
    assertThat(new Condition.Chosen("ticks", List.of(), 2).anyOf(many("ticks", "x", "y", "z")))
        .containsExactly("x", "y", "z");
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeOf() {
    List<String> answers = new ArrayList<>(List.of("a"));
    Condition.Chosen chosen = new Condition.Chosen("q", answers);
    answers.add("b");
    assertThat(chosen.anyOf()).containsExactly("a");
  }
}
