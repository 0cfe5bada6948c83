package advisor.cli;

import java.util.List;

/** Whether a command line asks for JSON, be it otherwise right or wrong. */
final class JsonAsked {

  private JsonAsked() {}

  static boolean by(List<String> arguments) {
    int end = arguments.indexOf("--");
    List<String> options = end < 0 ? arguments : arguments.subList(0, end);
    return CommandFirst.of(options).indexOf("batch") == 0
        ? !says(options, "--to", "csv")
        : says(options, "--format", "json");
  }

  private static boolean says(List<String> options, String name, String value) {
    int at = options.lastIndexOf(name);
    return options.contains(name + "=" + value)
        || (at >= 0 && at + 1 < options.size() && options.get(at + 1).equals(value));
  }
}
