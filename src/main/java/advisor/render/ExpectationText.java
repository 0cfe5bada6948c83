package advisor.render;

import advisor.model.Scenario;
import java.util.List;

/**
 * The differences between the expected and the actual result of a scenario: {@code -} marks what is
 * expected, {@code +} what is found.
 */
public final class ExpectationText {

  private ExpectationText() {}

  public static String of(Scenario.Expectation expected, Scenario.Expectation found) {
    return part("outcome", List.of(expected.outcome()), List.of(found.outcome()))
        + part("strength", strength(expected), strength(found))
        + part("reasons", expected.reasons(), found.reasons())
        + part("stops", expected.stops().orElse(List.of()), found.stops().orElse(List.of()))
        + part(
            "cautions", expected.cautions().orElse(List.of()), found.cautions().orElse(List.of()));
  }

  private static List<String> strength(Scenario.Expectation expectation) {
    return List.of(expectation.strength().orElse("null"));
  }

  private static String part(String what, List<String> expected, List<String> found) {
    return expected.equals(found)
        ? ""
        : "    " + what + "\n" + line("-", expected) + line("+", found);
  }

  private static String line(String sign, List<String> ids) {
    return ("      " + sign + " " + String.join(", ", ids)).stripTrailing() + "\n";
  }
}
