package advisor.rulefile;

import advisor.model.RuleBook;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A valid rule file.
 *
 * @param name the name as it was given
 * @param bytes the file itself; shared, not copied, and not to be changed
 */
public record RuleFile(String name, RuleBook book, byte[] bytes, Definitions names)
    implements LoadedRules {

  /** Computed at every call. */
  @Override
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
