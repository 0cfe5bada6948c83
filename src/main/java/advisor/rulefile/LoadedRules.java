package advisor.rulefile;

import advisor.model.RuleBook;

/** Rules ready to be used, and which file they are. */
public interface LoadedRules {

  RuleBook book();

  /** The SHA-256 of the file in small hexadecimal digits. */
  String sha256();
}
