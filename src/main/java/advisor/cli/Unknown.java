package advisor.cli;

import advisor.interview.Misunderstanding;
import advisor.text.Nearest;
import advisor.text.Visible;
import java.util.List;
import java.util.Optional;

/** Words that are not known, told with what is allowed and what was probably meant. */
final class Unknown {

  private Unknown() {}

  static Refusal word(String word, String option, List<String> allowed) {
    return new Refusal(
        ExitCode.USAGE,
        "error: '"
            + Visible.escaped(word)
            + "' is not a value of "
            + option
            + meant(Nearest.to(word, allowed))
            + allowed(allowed));
  }

  static Refusal question(String id, String where, List<String> questions) {
    return new Refusal(
        ExitCode.USAGE,
        "error: "
            + where
            + ": there is no question '"
            + Visible.escaped(id)
            + "'"
            + meant(Nearest.to(id, questions))
            + "\n  questions: "
            + String.join(", ", questions));
  }

  static Refusal answer(Misunderstanding what, String where) {
    return new Refusal(
        ExitCode.USAGE,
        "error: "
            + where
            + ": question '"
            + what.question()
            + "': '"
            + Visible.escaped(what.text())
            + "' "
            + what.problem()
            + meant(what.nearest())
            + allowed(what.allowed()));
  }

  private static String meant(Optional<String> nearest) {
    return nearest.map(word -> ": did you mean '" + word + "'?").orElse("");
  }

  private static String allowed(List<String> allowed) {
    return allowed.isEmpty() ? "" : "\n  allowed: " + String.join(", ", allowed);
  }
}
