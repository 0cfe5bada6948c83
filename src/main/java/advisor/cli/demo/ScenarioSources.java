package advisor.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.NamedFiles;
import advisor.cli.files.ScenarioFolder;
import advisor.render.document.ProgramText;
import advisor.text.Nearest;
import advisor.text.Visible;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the scenarios named on a command line: a file, a folder of files, or the name of a scenario
 * that comes with the program.
 */
record ScenarioSources(NamedFiles files) {

  private static final String BUNDLED = "scenarios/";

  /** The bytes of a scenario file, under the name used in messages. */
  record ScenarioBytes(String name, byte[] bytes) {}

  private static List<String> names() {
    return ProgramText.of(BUNDLED + "names.txt").lines().toList();
  }

  /** A scenario that comes with the program; empty where none has this name. */
  private static Optional<byte[]> bytes(String name) {
    return ProgramText.find(BUNDLED + name + ".json").map(text -> text.getBytes(UTF_8));
  }

  /** All scenarios that come with the program. */
  static List<ScenarioBytes> bundled() {
    List<ScenarioBytes> found = new ArrayList<>();
    for (String name : names()) {
      found.add(new ScenarioBytes(name, bytes(name).orElseThrow()));
    }
    return found;
  }

  List<ScenarioBytes> find(List<String> names) throws UserError {
    List<ScenarioBytes> found = new ArrayList<>();
    for (String name : names) {
      boolean isFolder = exists(name) && Files.isDirectory(Path.of(name));
      found.addAll(isFolder ? folder(name) : List.of(one(name)));
    }
    return found;
  }

  private List<ScenarioBytes> folder(String name) throws UserError {
    List<ScenarioBytes> found = new ArrayList<>();
    for (Path file : ScenarioFolder.files(name)) {
      found.add(file(file.toString()));
    }
    if (found.isEmpty()) {
      throw UserError.of(
              ExitCode.UNREADABLE,
              "there is no scenario in " + Visible.escaped(name) + ": no file in it ends in .json")
          .in(name);
    }
    return found;
  }

  private ScenarioBytes one(String name) throws UserError {
    if (name.equals("-") || exists(name) || name.contains("/")) {
      return file(name);
    }
    Optional<byte[]> bundled = bytes(name.replaceFirst("[.]json$", ""));
    if (bundled.isPresent()) {
      return new ScenarioBytes(name, bundled.get());
    }
    String suggestion =
        Nearest.to(name, names()).map(nearest -> ": " + Nearest.didYouMean(nearest)).orElse("");
    throw UserError.of(
            ExitCode.UNREADABLE,
            "cannot read "
                + Visible.escaped(name)
                + ": there is no such file, and no scenario of this name comes with the program"
                + suggestion,
            "list those that do: advisor demo --list")
        .in(name);
  }

  private ScenarioBytes file(String name) throws UserError {
    return new ScenarioBytes(name, files.read(name));
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
