package advisor.cli;

import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.text.Nearest;
import advisor.text.Visible;
import java.util.List;
import java.util.Optional;

/** Words that are not known, told with what is allowed and what was probably meant. */
public final class UnknownWords {

  private UnknownWords() {}

  public static UserError word(String word, String option, List<String> allowed) {
    String problem = "'" + Visible.escaped(word) + "' is not a value of " + option;
    Optional<String> nearest = Nearest.to(word, allowed).filter(known -> !known.equals(word));
    return new UserError(
        ExitCode.USAGE,
        "error: " + problem + meant(nearest) + allowed(allowed),
        List.of(ReportedFault.of(FaultCode.UNKNOWN_WORD, problem, allowed, nearest)));
  }

  private static String meant(Optional<String> nearest) {
    return nearest.map(word -> ": did you mean '" + word + "'?").orElse("");
  }

  private static String allowed(List<String> allowed) {
    return allowed.isEmpty() ? "" : "\n  allowed: " + String.join(", ", allowed);
  }
}
