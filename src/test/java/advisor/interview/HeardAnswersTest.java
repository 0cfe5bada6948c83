package advisor.interview;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers with a fault: no sign is lost, and no "none of these" is made up. */
class HeardAnswersTest {

  private static final Question SIGNS = Books.many("signs", "fever", "numb");
  private static final HeardAnswers NONE = heard("none");
  private static final HeardAnswers FAULTY = heard("xyzzy");

  private static HeardAnswers heard(String text) {
    return HeardAnswers.NOTHING.with(SIGNS, AnswerText.understand(SIGNS, text));
  }

  @Test
  void noneOfTheseIsAnAnswerAndNothingUnderstoodIsNot() {
    assertThat(NONE.to("signs")).contains(Response.of());
    assertThat(FAULTY.to("signs")).isEmpty();
    assertThat(FAULTY.has(SIGNS)).isTrue();
    assertThat(FAULTY.questions()).containsExactly("signs");
    assertThat(FAULTY).isNotEqualTo(NONE);
  }

  @Test
  void theTicksOfAFaultyListAreKept() {
    assertThat(heard("fever, xyzzy").to("signs")).contains(Response.of("fever"));
    assertThat(heard("not sure, xyzzy").to("signs")).contains(Response.NOT_SURE);
  }

  @Test
  void besideAFaultNothingSaysNoneOfThese() {
    assertThat(heard("none, xyzzy")).isEqualTo(FAULTY);
    assertThat(FAULTY.orElse(NONE)).isEqualTo(FAULTY);
    assertThat(NONE.again(SIGNS, AnswerText.understand(SIGNS, "xyzzy"))).isEqualTo(FAULTY);
    assertThat(FAULTY.again(SIGNS, AnswerText.understand(SIGNS, "none"))).isEqualTo(FAULTY);
    assertThat(new HeardAnswers(Answers.none(), Map.of("signs", Optional.of(Response.of()))))
        .isEqualTo(FAULTY);
  }

  @Test
  void besideAFaultTheSignOfAnotherAnswerStands() {
    assertThat(FAULTY.orElse(heard("fever"))).isEqualTo(heard("fever, xyzzy"));
    assertThat(FAULTY.again(SIGNS, AnswerText.understand(SIGNS, "fever")))
        .isEqualTo(heard("fever, xyzzy"));
    assertThat(NONE.orElse(heard("fever"))).isEqualTo(NONE);
  }
}
