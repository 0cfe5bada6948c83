package advisor.cli;

import advisor.cli.command.CommonOptions;
import java.util.ArrayList;
import java.util.List;

/** Command lines as the commands read them: the command first, then its options. */
final class ArgumentOrder {

  private ArgumentOrder() {}

  /**
   * The same with {@code help ask} as {@code ask --help}, and with common options that stand before
   * the command behind it: {@code -q --rules my.json ask}.
   */
  static List<String> of(List<String> arguments) {
    int command = command(arguments);
    if (arguments.isEmpty() || command == arguments.size()) {
      return arguments;
    }
    int named = command;
    while (named < arguments.size() && arguments.get(named).equals("help")) {
      named++;
    }
    return named == 0 ? arguments : reordered(arguments, command, named);
  }

  /** What {@code help} is asked about: the words behind it, up to the first option. */
  static List<String> helped(List<String> arguments) {
    int command = command(arguments);
    List<String> helped = new ArrayList<>();
    if (command < arguments.size() && arguments.get(command).equals("help")) {
      for (String word : arguments.subList(command + 1, arguments.size())) {
        if (word.startsWith("-")) {
          return helped;
        }
        helped.add(word);
      }
    }
    return helped;
  }

  /** Of {@code help help}, the second says no more than the first. */
  private static List<String> reordered(List<String> arguments, int command, int named) {
    List<String> rest = arguments.subList(named, arguments.size());
    int words = rest.contains("--") ? rest.indexOf("--") : rest.size();
    List<String> reordered = new ArrayList<>(rest.subList(0, words));
    reordered.addAll(arguments.subList(0, command));
    if (named > command && !rest.contains("--help")) {
      reordered.add("--help");
    }
    reordered.addAll(rest.subList(words, rest.size()));
    return reordered;
  }

  /** How many words stand before the first that is neither a common option nor its value. */
  private static int command(List<String> arguments) {
    int at = 0;
    while (at < arguments.size()) {
      String word = arguments.get(at);
      int words =
          CommonOptions.words(word.contains("=") ? word.substring(0, word.indexOf('=')) : word);
      if (words == 0) {
        return at;
      }
      at += word.contains("=") ? 1 : words;
    }
    return arguments.size();
  }

  /** Whether a command line asks for JSON, be it otherwise right or wrong. */
  static boolean asksForJson(List<String> arguments) {
    int end = arguments.indexOf("--");
    List<String> options = end < 0 ? arguments : arguments.subList(0, end);
    return of(options).indexOf("batch") == 0
        ? !says(options, "--to", "csv")
        : says(options, "--format", "json");
  }

  private static boolean says(List<String> options, String name, String value) {
    int at = options.lastIndexOf(name);
    return options.contains(name + "=" + value)
        || (at >= 0 && at + 1 < options.size() && options.get(at + 1).equals(value));
  }
}
