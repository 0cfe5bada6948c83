package advisor.content;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.evaluate.Evaluator;
import advisor.interview.Interview;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.rulefile.DefaultRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many questions are asked at most of those who have no warning sign. */
class PathLengthsTest {

  private static final Evaluator RULES =
      Evaluator.compile(DefaultRules.compiled().orElseThrow().book());

  @ParameterizedTest
  @CsvSource({
    "stress, 6",
    "rehabilitation, 10",
    "pain, 13",
    "pain rehabilitation, 13",
    "rehabilitation stress, 11",
    "pain stress, 14",
    "pain rehabilitation stress, 14"
  })
  void longest(String goals, int questions) {
    Interview begun = Interview.begin(RULES, Answers.none());
    Question first = begun.next().orElseThrow();

    assertThat(longest(begun.answer(first, Response.of(goals.split(" "))), 1)).isEqualTo(questions);
  }

  private static int longest(Interview interview, int asked) {
    if (interview.next().isEmpty()) {
      return asked;
    }
    Question question = interview.next().orElseThrow();
    if (question.choosesMany()) {
      return longest(interview.answer(question, Response.of()), asked + 1);
    }
    int longest = 0;
    for (Answer answer : question.answers()) {
      Interview next = interview.answer(question, Response.of(answer.id()));
      longest = Math.max(longest, longest(next, asked + 1));
    }
    return longest;
  }
}
