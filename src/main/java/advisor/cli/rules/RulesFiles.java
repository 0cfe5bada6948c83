package advisor.cli.rules;

import advisor.cli.CommonOptions;
import java.util.ArrayList;
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
    spec.addPositional(
        CommonOptions.word("0", "0..1", "FILE", "The rule file (default: as for --rules)."));
  }

  /** Files of any number, which may be left out. */
  static void addFiles(CommandSpec spec) {
    spec.addPositional(
        CommonOptions.word("0..*", "0..*", "FILE", "The rule files (default: as for --rules)."));
  }

  /** The files that were named by position, else the one in force; empty for the built-in one. */
  static List<Optional<String>> all(ParseResult options, CommonOptions common) {
    List<String> names = options.matchedPositionalValue(0, List.of());
    List<Optional<String>> all = new ArrayList<>();
    names.forEach(name -> all.add(Optional.of(name)));
    return all.isEmpty() ? List.of(common.rules()) : all;
  }

  /** A file that must be named. */
  static PositionalParamSpec needed(String index, String label, String description) {
    PositionalParamSpec file = CommonOptions.word(index, "1", label, description);
    return file.toBuilder().required(true).build();
  }

  /** The file that was named, by position, option or environment. */
  static Optional<String> named(ParseResult options, CommonOptions common) {
    return CommonOptions.word(options).or(common::rules);
  }

  /** The files that were named, in their order. */
  static List<String> named(ParseResult options) {
    return List.of(options.matchedPositionalValue(0, ""), options.matchedPositionalValue(1, ""));
  }
}
