package advisor.cli;

import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.model.Question;
import advisor.terminal.AskerFactory;
import advisor.terminal.Conversation;
import advisor.terminal.Streams;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.Presentation;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.PlainLines;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Runs command lines in this process, with somebody at a terminal who answers. */
final class AtTerminal {

  private AtTerminal() {}

  /** At a terminal that redraws; results go there too. */
  static Conversation draws(int columns, int rows, String... arguments) {
    Conversation person = new Conversation(columns, rows);
    return person.with(side -> run(side, new Streams(true, true, true), columns, arguments));
  }

  /** The same with standard output going elsewhere; what went there comes behind the exit code. */
  static Conversation drawsBeside(int columns, int rows, String... arguments) {
    Conversation person = new Conversation(columns, rows);
    return person.with(side -> run(side, new Streams(true, false, true), columns, arguments));
  }

  private static String run(Conversation side, Streams streams, int columns, String... arguments) {
    ByteArrayOutputStream elsewhere = new ByteArrayOutputStream();
    OutputStream screen = side.terminal().output();
    PrintStream shown = new PrintStream(screen, true, StandardCharsets.UTF_8);
    AskerFactory doors =
        new AskerFactory() {
          @Override
          public Asker open(Presentation presentation, List<Question> questions) {
            return side.menu(presentation.opening(), presentation.colour());
          }

          @Override
          public OptionalInt rows() {
            return OptionalInt.of(side.terminal().getHeight());
          }

          @Override
          public void tell(String text) {
            shown.print(text);
            shown.flush();
          }
        };
    ExitCode code =
        new Advisor(
                new Surroundings(
                    new ByteArrayInputStream(new byte[0]),
                    streams.output() ? screen : elsewhere,
                    shown,
                    streams,
                    doors,
                    Map.of("COLUMNS", "" + columns, "TERM", "xterm-256color")))
            .run(arguments);
    shown.print("ready> ");
    shown.flush();
    return code.number() + elsewhere.toString(StandardCharsets.UTF_8);
  }

  /** In numbered lines: what was said, with what was typed, and at the end the exit code. */
  static String types(String typed, String... arguments) {
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(paper, true, StandardCharsets.UTF_8);
    BufferedReader lines = new BufferedReader(new StringReader(typed));
    AskerFactory doors =
        new AskerFactory() {
          @Override
          public Asker open(Presentation presentation, List<Question> questions) {
            return new PlainLines(
                LineDialogue.typed(lines, out, presentation.width()),
                presentation.opening(),
                stop -> {});
          }

          @Override
          public void tell(String text) {
            out.print(text);
          }
        };
    ExitCode code =
        new Advisor(
                new Surroundings(
                    new ByteArrayInputStream(new byte[0]),
                    paper,
                    out,
                    new Streams(true, true, true),
                    doors,
                    Map.of("TERM", "dumb")))
            .run(arguments);
    return paper.toString(StandardCharsets.UTF_8) + code.number();
  }
}
