package advisor.render;

import advisor.model.Scenario;
import java.util.List;

/**
 * The differences between the expected and the actual result of a scenario, line by line: {@code -}
 * marks what is expected but missing, {@code +} what is found but not expected.
 */
public final class ExpectationText {

  private ExpectationText() {}

  public static String of(Scenario.Expectation expected, Scenario.Expectation found) {
    StringBuilder out = new StringBuilder();
    part("outcome", List.of(expected.outcome()), List.of(found.outcome()), out);
    part("strength", strength(expected), strength(found), out);
    part("reasons", expected.reasons(), found.reasons(), out);
    part("stops", expected.stops(), found.stops(), out);
    part("cautions", expected.cautions(), found.cautions(), out);
    return out.toString();
  }

  private static List<String> strength(Scenario.Expectation expectation) {
    return List.of(expectation.strength().orElse("null"));
  }

  private static void part(
      String what, List<String> expected, List<String> found, StringBuilder out) {
    if (!expected.equals(found)) {
      out.append("    ").append(what).append('\n');
      lines(expected, found, out);
    }
  }

  private static void lines(List<String> expected, List<String> found, StringBuilder out) {
    int[][] common = common(expected, found);
    int e = 0;
    int f = 0;
    while (e < expected.size() || f < found.size()) {
      if (e < expected.size() && f < found.size() && expected.get(e).equals(found.get(f))) {
        line(' ', expected.get(e++), out);
        f++;
      } else if (e < expected.size()
          && (f == found.size() || common[e + 1][f] >= common[e][f + 1])) {
        line('-', expected.get(e++), out);
      } else {
        line('+', found.get(f++), out);
      }
    }
  }

  /** For each pair of positions, the length of the longest common subsequence from there on. */
  private static int[][] common(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int k = other.size() - 1; k >= 0; k--) {
        common[i][k] =
            one.get(i).equals(other.get(k))
                ? common[i + 1][k + 1] + 1
                : Math.max(common[i + 1][k], common[i][k + 1]);
      }
    }
    return common;
  }

  private static void line(char sign, String text, StringBuilder out) {
    out.append("      ").append(sign).append(' ').append(text).append('\n');
  }
}
