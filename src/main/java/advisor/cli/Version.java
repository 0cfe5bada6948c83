package advisor.cli;

import advisor.model.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which program this is, and with which rules. */
public final class Version {

  private static final String RESOURCE = "/advisor/version.txt";

  private Version() {}

  static String told(RuleBook rules) throws IOException {
    return "advisor " + number() + "\nrules " + rules.id() + " " + rules.version() + "\n";
  }

  /** The version that the build was given. */
  public static String number() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
