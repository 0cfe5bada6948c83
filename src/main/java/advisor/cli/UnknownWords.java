package advisor.cli;

import advisor.text.Nearest;
import advisor.text.Visible;
import java.util.List;
import java.util.Optional;

/** Words that are not known, told with what is allowed and what was probably meant. */
public final class UnknownWords {

  private UnknownWords() {}

  public static UserError word(String word, String option, List<String> allowed) {
    return new UserError(
        ExitCode.USAGE,
        "error: '"
            + Visible.escaped(word)
            + "' is not a value of "
            + option
            + meant(Nearest.to(word, allowed))
            + allowed(allowed));
  }

  private static String meant(Optional<String> nearest) {
    return nearest.map(word -> ": did you mean '" + word + "'?").orElse("");
  }

  private static String allowed(List<String> allowed) {
    return allowed.isEmpty() ? "" : "\n  allowed: " + String.join(", ", allowed);
  }
}
