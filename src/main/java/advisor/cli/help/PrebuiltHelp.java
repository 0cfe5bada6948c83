package advisor.cli.help;

import advisor.render.document.ProgramText;
import java.util.List;
import java.util.Optional;

/**
 * Help texts that the build wrote, one for each command, so that help starts fast; without them
 * picocli makes the help.
 */
public class PrebuiltHelp {

  /** The help of a command, by its name below the program; empty for the program itself. */
  protected Optional<String> page(String command) {
    return ProgramText.find("help/" + ("advisor " + command).strip() + ".txt");
  }

  /** The help that a command line asks for; empty if it asks for anything else. */
  public Optional<String> asked(List<String> arguments) {
    int last = arguments.size() - 1;
    if (arguments.isEmpty()) {
      return page("");
    }
    if (!arguments.get(last).equals("--help") && !arguments.get(last).equals("-h")) {
      return Optional.empty();
    }
    List<String> command = arguments.subList(0, last);
    String name = String.join(" ", command);
    boolean isOneName = command.isEmpty() || List.of(name.split(" ")).equals(command);
    return isOneName && !command.contains("") ? page(name) : Optional.empty();
  }
}
