package advisor.rulefile.answers;

import advisor.model.RuleBook;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import java.util.Optional;

/** The rules that a file says it was made with, as far as it says so. */
public record RulesNamed(Optional<String> id, Optional<String> version) {

  /** A file that says nothing of them. */
  static final RulesNamed NOTHING = new RulesNamed(Optional.empty(), Optional.empty());

  /** As a scenario names them, by their id alone, or a result, with their version. */
  static RulesNamed of(ExpectedValue file) {
    ExpectedValue rules = file.get("rules");
    return rules.isObject()
        ? new RulesNamed(text(rules.get("id")), text(rules.get("version")))
        : new RulesNamed(text(rules), Optional.empty());
  }

  private static Optional<String> text(ExpectedValue value) {
    return value.json() instanceof JsonValue.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** How they differ from these: "are of the rules 'x'"; empty where they may be the same. */
  public Optional<String> differFrom(RuleBook book) {
    if (id.isPresent() && !id.get().equals(book.id())) {
      return Optional.of("of the rules '" + id.get() + "', and these are '" + book.id() + "'");
    }
    return version.isPresent() && !version.get().equals(book.version())
        ? Optional.of("of version " + version.get() + ", and these rules are " + book.version())
        : Optional.empty();
  }
}
