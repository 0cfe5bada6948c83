package advisor.cli.demo;

import advisor.cli.command.Command;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor demo}: plays, films or checks prepared sessions. */
public record DemoCommand(Surroundings surroundings) implements Command {

  private static final String AUTO = "--auto";
  private static final String SPEED = "--speed";
  private static final String NOTES = "--notes";
  private static final String QUIZ = "--quiz";
  private static final String LIST = "--list";
  private static final String CHECK = "--check";
  private static final String CAST = "--cast";
  private static final String SIZE = "--size";

  /** In each list, the first option goes with none of the others. */
  private static final List<List<String>> EXCLUSIVE =
      List.of(
          List.of(LIST, CHECK, CAST, QUIZ, NOTES, AUTO, SPEED, SIZE),
          List.of(CAST, CHECK, QUIZ, NOTES),
          List.of(CHECK, QUIZ, NOTES, AUTO, SPEED, SIZE));

  enum DemoAction {
    PLAY,
    LIST,
    CHECK,
    FILM
  }

  record Size(int columns, int rows) {}

  /**
   * The options of the command.
   *
   * @param scenarios their names or files; none for those that come with the program
   * @param cast the file to write a film to; present where the action is to film
   */
  record DemoArguments(
      CommonOptions common,
      List<String> scenarios,
      DemoAction action,
      boolean auto,
      double speed,
      boolean quiz,
      Optional<Path> notes,
      Optional<Path> cast,
      Size size) {
    DemoArguments {
      scenarios = List.copyOf(scenarios);
    }
  }

  @Override
  public CommandSpec spec() {
    CommandBuilder usage =
        CommandBuilder.of(
                this,
                "demo",
                "Plays prepared sessions through the real interview, for a class.",
                "  advisor demo",
                "  advisor demo stress-after-a-hard-month",
                "  advisor demo --quiz --notes /dev/pts/7 first.json second.json",
                "  advisor demo --auto --speed 2 my-folder",
                "  advisor demo --check my-folder",
                "  advisor demo --cast first.cast first.json",
                "",
                "Keys: Enter next step, a run on, b back a step, s skip, r again, ? why, q quit;",
                "Tab takes over the keyboard, and hands it back. At the end, w shows the whole"
                    + " result. With --plain, press Enter after each letter; h lists the keys.")
            .word(
                "0..*",
                "0..*",
                "SCENARIO",
                "Scenario files, folders of them, or names of scenarios that come with the program"
                    + " (default: a menu of these).")
            .flag("List the scenarios by theme; play nothing.", LIST)
            .flag("Play without key presses, with pauses for reading.", AUTO)
            .value("N", "Play N times as fast, 0.1 to 100 (default: 1).", SPEED)
            .value("FILE", "Write the narrator's words to a file, for a second screen.", NOTES)
            .flag("Ask the class before each verdict, and keep the score.", QUIZ)
            .flag("Check that each scenario has its expected result; play nothing.", CHECK)
            .value("FILE", "Write a film for asciinema; play nothing.", CAST)
            .value("COLUMNSxROWS", "The screen of the film (default: 80x24).", SIZE);
    return CommonOptions.all(usage);
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    DemoArguments arguments = new DemoOptions(options, surroundings).read();
    return new DemoSession(surroundings, arguments).run();
  }

  /** Reads the options, and refuses those that do not go together. */
  private record DemoOptions(ParseResult options, Surroundings surroundings) {

    DemoArguments read() throws UserError {
      for (List<String> exclusive : EXCLUSIVE) {
        List<String> given = exclusive.stream().filter(options::hasMatchedOption).toList();
        if (given.size() > 1 && given.get(0).equals(exclusive.get(0))) {
          throw UserError.usage(given.get(0) + " and " + given.get(1) + " do not go together");
        }
      }
      CommonOptions common = CommonOptions.read(options, surroundings);
      DemoAction action = action();
      if (common.output().isPresent() && action != DemoAction.CHECK && action != DemoAction.LIST) {
        throw UserError.usage("--output goes with --check and --list; to write a film, use --cast");
      }
      if (action != DemoAction.FILM && options.hasMatchedOption(SIZE)) {
        throw UserError.usage(SIZE + " goes with " + CAST);
      }
      return new DemoArguments(
          common,
          options.matchedPositionalValue(0, List.of()),
          action,
          CommonOptions.isSet(options, AUTO),
          speed(),
          CommonOptions.isSet(options, QUIZ),
          written(NOTES),
          written(CAST),
          size());
    }

    private DemoAction action() {
      if (CommonOptions.isSet(options, LIST)) {
        return DemoAction.LIST;
      }
      if (CommonOptions.isSet(options, CHECK)) {
        return DemoAction.CHECK;
      }
      return options.hasMatchedOption(CAST) ? DemoAction.FILM : DemoAction.PLAY;
    }

    private Optional<Path> written(String option) throws UserError {
      Optional<String> name = CommonOptions.text(options, option);
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(surroundings.files().write(name.get(), option));
    }

    private double speed() throws UserError {
      String text = CommonOptions.text(options, SPEED).orElse("1");
      double speed = text.matches("[0-9]{1,3}([.][0-9]{1,3})?") ? Double.parseDouble(text) : 0;
      if (speed < 0.1 || speed > 100) {
        throw UserError.usage(SPEED + " is a number from 0.1 to 100, not '" + text + "'");
      }
      return speed;
    }

    private Size size() throws UserError {
      String text = CommonOptions.text(options, SIZE).orElse("80x24");
      if (!text.matches("[0-9]{2,3}x[0-9]{2,3}")) {
        throw UserError.usage(
            SIZE + " is written as 80x24, from 10x10 to 999x999, not '" + text + "'");
      }
      String[] sides = text.split("x");
      return new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
  }
}
