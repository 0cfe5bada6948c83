package advisor.content;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.rulefile.DefaultRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of answers can be seen as a whole on a screen of 24 lines by 80 columns. */
class ListsFitTest {

  private static final int LINES = 24;
  private static final int COLUMNS = 80;

  /** The number of the question, a blank line above and below the list, and the keys. */
  private static final int FRAME = 4;

  /** A mark, two digits, a box and the blanks between them. */
  private static final int BEFORE_AN_ANSWER = 10;

  static Stream<Question> questions() {
    return DefaultRules.compiled().orElseThrow().book().questions().stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void fits(Question question) {
    List<String> choices = new ArrayList<>();
    question.answers().stream().map(Answer::label).forEach(choices::add);
    question.none().ifPresent(choices::add);
    if (question.offersNotSure()) {
      choices.add("Not sure");
    }
    int lines = FRAME + wrapped(question.ask(), COLUMNS - 1);
    for (String choice : choices) {
      lines += wrapped(choice, COLUMNS - BEFORE_AN_ANSWER);
    }

    assertThat(lines).isLessThanOrEqualTo(LINES);
  }

  private static int wrapped(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      if (used > 0 && used + 1 + word.length() > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
    }
    return lines;
  }
}
