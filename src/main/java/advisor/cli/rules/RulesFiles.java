package advisor.cli.rules;

import advisor.cli.CommonOptions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Rule files that are named without an option. */
final class RulesFiles {

  private RulesFiles() {}

  /** One file, which may be left out. */
  static void addFile(CommandSpec spec) {
    add(spec, "0", "0..1", "[FILE]", "The rule file (default: as for --rules).");
  }

  /** A file that must be named. */
  static void add(CommandSpec spec, String index, String label, String description) {
    add(spec, index, "1", label, description);
  }

  private static void add(
      CommandSpec spec, String index, String arity, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(index)
            .arity(arity)
            .required(!arity.startsWith("0"))
            .type(String.class)
            .paramLabel(label)
            .hideParamSyntax(true)
            .description(description)
            .build());
  }

  /** The file that was named, by position, option or environment. */
  static Optional<String> named(ParseResult options, CommonOptions common) {
    return Optional.ofNullable(options.matchedPositionalValue(0, (String) null)).or(common::rules);
  }

  /** The files that were named, in their order. */
  static List<String> named(ParseResult options) {
    return List.of(options.matchedPositionalValue(0, ""), options.matchedPositionalValue(1, ""));
  }
}
