package advisor.cli;

import advisor.model.RuleBook;
import advisor.render.ProgramText;

/** Which program this is, and with which rules. */
public final class Version {

  private Version() {}

  static String told(RuleBook rules) {
    return "advisor " + number() + "\nrules " + rules.id() + " " + rules.version() + "\n";
  }

  /** The version that the build was given. */
  public static String number() {
    return ProgramText.of("version.txt").strip();
  }
}
