package advisor.cli;

import advisor.cli.command.CommonOptions;
import java.util.ArrayList;
import java.util.List;

/** Brings a command line into the order that commands read: the command first, then its options. */
final class ArgumentOrder {

  private ArgumentOrder() {}

  /** The arguments with common options behind the command, where {@code -q ask} has them before. */
  static List<String> of(List<String> arguments) {
    int command = command(arguments);
    List<String> ordered = new ArrayList<>(arguments.subList(command, arguments.size()));
    int end = ordered.contains("--") ? ordered.indexOf("--") : ordered.size();
    ordered.addAll(end, arguments.subList(0, command));
    return ordered;
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
