package advisor.rulefile;

import advisor.model.RuleBook;

/** Rules ready for use, with the identity of their file. */
public interface LoadedRules {

  RuleBook book();

  /** The SHA-256 of the file in lower-case hexadecimal. */
  String sha256();
}
