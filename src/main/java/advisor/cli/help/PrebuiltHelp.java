package advisor.cli.help;

import advisor.render.document.ProgramText;
import java.util.List;
import java.util.Optional;

/**
 * Help as the build wrote it down, a text for each command, so that asking for it starts as fast as
 * an interview; without them picocli sets the help.
 */
public class PrebuiltHelp {

  /** The help of a command, by its name below the program's; that has an empty one. */
  protected Optional<String> page(String command) {
    return ProgramText.find("help/" + ("advisor " + command).strip() + ".txt");
  }

  /** The help that a command line asks for, where it asks for nothing else. */
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
