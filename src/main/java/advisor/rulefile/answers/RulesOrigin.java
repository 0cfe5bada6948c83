package advisor.rulefile.answers;

import advisor.model.RuleBook;
import advisor.rulefile.LoadedRules;
import advisor.rulefile.json.ExpectedValue;
import java.util.Optional;

/**
 * The rules that a file says it was made with; each part may be missing.
 *
 * @param sha256 the SHA-256 of the rule file, in lower-case hexadecimal
 */
public record RulesOrigin(Optional<String> id, Optional<String> version, Optional<String> sha256) {

  static final RulesOrigin NOTHING =
      new RulesOrigin(Optional.empty(), Optional.empty(), Optional.empty());

  /** Reads the rules as a scenario or a result names them. */
  static RulesOrigin of(ExpectedValue file) {
    ExpectedValue rules = file.get("rules");
    return rules.isObject()
        ? new RulesOrigin(
            text(rules.get("id")), text(rules.get("version")), text(rules.get("sha256")))
        : new RulesOrigin(text(rules), text(file.get("rulesVersion")), Optional.empty());
  }

  private static Optional<String> text(ExpectedValue value) {
    return value.isText() ? Optional.of(value.raw()) : Optional.empty();
  }

  /** The difference from these rules: "of the rules 'x', and ..."; empty if there may be none. */
  public Optional<String> differFrom(LoadedRules rules) {
    RuleBook book = rules.book();
    if (id.isPresent() && !id.get().equals(book.id())) {
      return Optional.of("of the rules '" + id.get() + "', and these are '" + book.id() + "'");
    }
    if (version.isPresent() && !version.get().equals(book.version())) {
      return Optional.of("of version " + version.get() + ", and these rules are " + book.version());
    }
    return sha256.isPresent() && !sha256.get().equals(rules.sha256())
        ? Optional.of("of another file of version " + book.version() + " than these rules")
        : Optional.empty();
  }
}
