package advisor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What must hold of every run, whatever it was given. */
final class Runs {

  /** Those that are documented and that a program of its own can come to. */
  private static final Set<Integer> CODES = Set.of(0, 1, 2, 3, 65, 66, 73);

  private Runs() {}

  /** Ends as documented, and says why in words that do no harm. */
  static Ran sound(Ran ran) {
    assertThat(ran.err()).doesNotContain("this is a bug");
    assertThat(ran.code()).as(ran.err()).isIn(CODES);
    WellTold.safely(ran.out());
    WellTold.safely(ran.err());
    WellTold.inWords(ran.err());
    return ran;
  }

  /** Says so, where it could not do what it was asked for. */
  static void told(Ran ran) {
    if (ran.code() > 1) {
      assertThat(ran.err() + ran.out()).contains("error");
    }
  }

  static JsonNode json(String text) {
    try {
      return RuleFileText.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }
}
