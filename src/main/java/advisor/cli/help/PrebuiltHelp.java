package advisor.cli.help;

import advisor.render.document.ProgramText;
import java.util.List;
import java.util.Optional;

/**
 * Help texts that the build wrote, one for each command, so that help starts fast; without them
 * picocli makes the help.
 */
public class PrebuiltHelp {

  private static final List<String> ASKS = List.of("-h", "--help");

  /** The help of a command, by its name below the program; empty for the program itself. */
  protected Optional<String> page(String command) {
    return ProgramText.find("help/" + ("advisor " + command).strip() + ".txt");
  }

  /** The help that a command line asks for; empty if it asks for anything else. */
  public Optional<String> asked(List<String> arguments) {
    boolean isAsked = arguments.isEmpty() || arguments.get(0).equals("help");
    return isAsked || ASKS.contains(arguments.get(arguments.size() - 1))
        ? page(command(arguments))
        : Optional.empty();
  }

  /** The words before the first option, but {@code help}. */
  private static String command(List<String> arguments) {
    StringBuilder command = new StringBuilder();
    for (String word : arguments) {
      if (word.startsWith("-")) {
        break;
      }
      command.append(word.equals("help") ? "" : word + " ");
    }
    return command.toString();
  }
}
