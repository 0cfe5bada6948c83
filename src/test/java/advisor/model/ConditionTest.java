package advisor.model;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.not;
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
    assertThat(nested.mentions())
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
  void doesNotChangeWithTheListsItWasMadeOf() {
    List<String> answers = new ArrayList<>(List.of("a"));
    Condition.Chosen chosen = new Condition.Chosen("q", answers);
    answers.add("b");
    assertThat(chosen.anyOf()).containsExactly("a");
  }
}
