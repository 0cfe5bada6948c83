package advisor.cli.command;

import advisor.cli.error.UserError;
import advisor.cli.files.NamedFiles;
import advisor.text.NamedConstant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that commands share.
 *
 * @param rules the rule file named by option or environment; empty for the built-in rules
 * @param output the file to write to; empty for standard output
 */
public record CommonOptions(
    Optional<String> rules,
    Format format,
    Optional<Path> output,
    Colour colour,
    boolean quiet,
    boolean plain) {

  public enum Colour implements NamedConstant {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final String RULES = "--rules";
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String COLOUR = "--color";
  private static final String QUIET = "--quiet";
  private static final String PLAIN = "--plain";

  private static final String RULES_ABOUT =
      "The rule file (default: $ADVISOR_RULES, else the built-in rules).";
  private static final String OUTPUT_ABOUT = "Write the result to a file: all of it or nothing.";
  private static final String QUIET_ABOUT =
      "Print no progress, and no warnings except of a warning sign that may be lost.";

  /** The number of words that a common option takes; 0 if the name is no common option. */
  public static int words(String name) {
    return switch (name) {
      case "-q", QUIET, PLAIN -> 1;
      case RULES, FORMAT, "-o", OUTPUT, COLOUR -> 2;
      default -> 0;
    };
  }

  /** Completes a command with all common options. The first format is the default. */
  public static CommandSpec all(CommandBuilder usage, Format... formats) {
    return besidesRules(usage.value("FILE", RULES_ABOUT, RULES), formats);
  }

  /** Completes a command with all common options but {@code --rules}. */
  public static CommandSpec besidesRules(CommandBuilder usage, Format... formats) {
    if (formats.length > 0) {
      List<String> words = words(formats);
      String about = "The format of the result (default: " + words.get(0) + ").";
      usage.value(String.join("|", words), about, FORMAT);
    }
    return usage
        .value("FILE", OUTPUT_ABOUT, "-o", OUTPUT)
        .value("auto|always|never", "When to use colour and bold type (default: auto).", COLOUR)
        .flag(QUIET_ABOUT, "-q", QUIET)
        .flag(
            "Print line by line, nothing redrawn or side by side: for screen readers and logs.",
            PLAIN)
        .complete();
  }

  /** Completes a command that neither formats text nor asks: with rules, output and quiet. */
  public static CommandSpec ofStreams(CommandBuilder usage) {
    return usage
        .value("FILE", RULES_ABOUT, RULES)
        .value("FILE", OUTPUT_ABOUT, "-o", OUTPUT)
        .flag(QUIET_ABOUT, "-q", QUIET)
        .complete();
  }

  public static CommandSpec ofOutput(CommandBuilder usage) {
    return usage.value("FILE", OUTPUT_ABOUT, "-o", OUTPUT).complete();
  }

  /** The first argument. */
  public static Optional<String> word(ParseResult options) {
    return Optional.ofNullable(options.matchedPositionalValue(0, (String) null));
  }

  /** The rule file that a command is about: its argument, else as for {@code --rules}. */
  public Optional<String> ruleFile(ParseResult options) throws UserError {
    refuseRulesTwice(options);
    return word(options).or(this::rules);
  }

  public static void refuseRulesTwice(ParseResult options) throws UserError {
    if (options.hasMatchedOption(RULES) && options.hasMatchedPositional(0)) {
      throw UserError.usage("give either FILE or " + RULES + ", not both");
    }
  }

  public static CommonOptions read(ParseResult options, Surroundings surroundings)
      throws UserError {
    return new CommonOptions(
        options.hasMatchedOption(RULES) ? text(options, RULES) : rules(surroundings.environment()),
        format(options),
        output(options, surroundings.files()),
        choice(options, COLOUR, Colour.class).orElse(Colour.AUTO),
        isSet(options, QUIET),
        isSet(options, PLAIN));
  }

  private static Format format(ParseResult options) throws UserError {
    OptionSpec option = options.commandSpec().findOption(FORMAT);
    List<String> allowed =
        option == null ? List.of("text") : List.of(option.paramLabel().split("[|]"));
    String word = text(options, FORMAT).orElse(allowed.get(0));
    if (!allowed.contains(word)) {
      throw UserError.word(word, FORMAT, allowed);
    }
    return constant(word, FORMAT, Format.class);
  }

  /** The output file; {@code -} means standard output. */
  private static Optional<Path> output(ParseResult options, NamedFiles files) throws UserError {
    Optional<String> name = text(options, OUTPUT);
    if (name.isEmpty() || name.get().equals("-")) {
      files.writeStandardOutput();
      return Optional.empty();
    }
    return Optional.of(files.write(name.get(), OUTPUT));
  }

  /** The rule file named by the environment. */
  public static Optional<String> rules(Map<String, String> environment) {
    String name = environment.getOrDefault("ADVISOR_RULES", "");
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  public static Optional<String> text(ParseResult options, String name) {
    return Optional.ofNullable(options.matchedOptionValue(name, (String) null));
  }

  public static boolean isSet(ParseResult options, String name) {
    return options.matchedOptionValue(name, false);
  }

  public static <E extends Enum<E> & NamedConstant> Optional<E> choice(
      ParseResult options, String name, Class<E> type) throws UserError {
    Optional<String> word = text(options, name);
    return word.isEmpty() ? Optional.empty() : Optional.of(constant(word.get(), name, type));
  }

  /** The constant that a word names, such as {@code windows-1252}. */
  public static <E extends Enum<E> & NamedConstant> E constant(
      String word, String name, Class<E> type) throws UserError {
    for (E constant : type.getEnumConstants()) {
      if (constant.id().equals(word)) {
        return constant;
      }
    }
    throw UserError.word(word, name, words(type.getEnumConstants()));
  }

  private static List<String> words(NamedConstant[] constants) {
    List<String> words = new ArrayList<>();
    for (NamedConstant constant : constants) {
      words.add(constant.id());
    }
    return words;
  }
}
