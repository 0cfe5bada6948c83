package advisor.cli;

import advisor.cli.command.CommonOptions;
import java.util.ArrayList;
import java.util.List;

/** Brings a command line into the order that commands read: the command first, then its options. */
final class ArgumentOrder {

  private ArgumentOrder() {}

  /**
   * The arguments in that order: {@code help ask} becomes {@code ask --help}, and common options
   * before the command move behind it, as in {@code -q --rules my.json ask}.
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

  /** The words after {@code help}, up to the first option; none if the command is another. */
  static List<String> wordsAfterHelp(List<String> arguments) {
    int command = command(arguments);
    List<String> words = new ArrayList<>();
    if (command < arguments.size() && arguments.get(command).equals("help")) {
      for (String word : arguments.subList(command + 1, arguments.size())) {
        if (word.startsWith("-")) {
          return words;
        }
        words.add(word);
      }
    }
    return words;
  }

  /** Moves the arguments before the command behind its words. A second {@code help} is dropped. */
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

  /** The number of words before the first that is neither a common option nor its value. */
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

  /** Whether a command line, valid or not, asks for JSON. */
  static boolean asksForJson(List<String> arguments) {
    int end = arguments.indexOf("--");
    List<String> options = end < 0 ? arguments : arguments.subList(0, end);
    return of(options).indexOf("batch") == 0
        ? !hasOption(options, "--to", "csv")
        : hasOption(options, "--format", "json");
  }

  private static boolean hasOption(List<String> options, String name, String value) {
    int at = options.lastIndexOf(name);
    return options.contains(name + "=" + value)
        || (at >= 0 && at + 1 < options.size() && options.get(at + 1).equals(value));
  }
}
