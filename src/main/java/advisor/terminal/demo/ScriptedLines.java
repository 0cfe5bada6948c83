package advisor.terminal.demo;

import advisor.scenario.DemoRequest;
import advisor.terminal.lines.CommandWords;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.TypedLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lines that a script types, while a trainer at the real keys says when, or types them. */
final class ScriptedLines implements TypedLines {

  static final String KEYS =
      "Press Enter to play the next step. Or type a letter, then Enter: a to run on, b to go back,"
          + " r to replay, t to take over, q to quit. Question mark tells why. h says this again.";

  private static final String TAKEN =
      "The keys are yours. Type script to hand them back to the script.";

  private static final String STEP = "Enter plays the next step. h tells the keys:";

  private static final String RUNNING = "The script answers:";

  /**
   * What the script says to what is asked.
   *
   * @param line empty where somebody at the keys must answer
   * @param pause how long to wait before it where nobody steps, in milliseconds
   * @param isEnd whether nothing is asked: the end of a scenario
   */
  record ScriptedAnswer(Optional<String> line, long pause, CommandWords commands, boolean isEnd) {

    /** To what no rule file asks. */
    static ScriptedAnswer of(Optional<String> line, long pause, boolean isEnd) {
      return new ScriptedAnswer(line, pause, new CommandWords("back", "quit"), isEnd);
    }
  }

  private final BufferedReader trainer;
  private final LineDialogue page;
  private final LongConsumer pacer;
  private ScriptedAnswer answer = ScriptedAnswer.of(Optional.empty(), 0, false);
  private boolean runs;
  private boolean takenOver;
  private boolean ended;
  private DemoRequest wish = DemoRequest.INTERRUPT;

  /**
   * @param pacer waits for so many milliseconds
   * @param runs whether the script goes on by itself from the beginning
   */
  ScriptedLines(
      BufferedReader trainer, PrintStream out, int width, LongConsumer pacer, boolean runs) {
    this.trainer = trainer;
    this.page = new LineDialogue(this, out, width);
    this.pacer = pacer;
    this.runs = runs;
  }

  /** Where whatever is typed is asked for. */
  LineDialogue page() {
    return page;
  }

  void cue(ScriptedAnswer next) {
    answer = next;
    wish = DemoRequest.INTERRUPT;
  }

  /** The keys are the script's again, as between two scenarios. */
  void handBack() {
    takenOver = false;
  }

  /** Why the last question was left. */
  DemoRequest wish() {
    return wish;
  }

  /** Whether the trainer's input has come to its end. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public Optional<String> invitation() {
    return answer.line().isEmpty() || takenOver || answer.isEnd()
        ? Optional.empty()
        : Optional.of(runs ? RUNNING : STEP);
  }

  @Override
  public Optional<String> line() throws IOException {
    if (answer.line().isEmpty()) {
      return read();
    }
    return takenOver ? byHand() : scripted();
  }

  private Optional<String> read() throws IOException {
    Optional<String> line = Optional.ofNullable(trainer.readLine());
    ended = line.isEmpty();
    return line;
  }

  private Optional<String> byHand() throws IOException {
    Optional<String> line = read();
    if (line.isEmpty() || !line.get().strip().equalsIgnoreCase("script")) {
      return line;
    }
    takenOver = false;
    return told();
  }

  private Optional<String> scripted() throws IOException {
    if (runs) {
      pacer.accept(answer.pause());
      return type();
    }
    Optional<String> line = read();
    return line.isEmpty() ? line : directed(line.get().strip().toLowerCase(Locale.ROOT));
  }

  private Optional<String> directed(String word) throws IOException {
    return switch (word) {
      case "", "s" -> type();
      case "a" -> {
        runs = true;
        yield type();
      }
      case "b" -> Optional.of(answer.commands().back());
      case "?" -> Optional.of(word);
      case "r" -> leave(DemoRequest.REPLAY);
      case "q" -> leave(DemoRequest.QUIT);
      case "w" -> answer.isEnd() ? leave(DemoRequest.WHOLE) : told();
      case "t" -> {
        if (answer.isEnd()) {
          yield told();
        }
        takenOver = true;
        page.out().println(TAKEN);
        yield byHand();
      }
      default -> told();
    };
  }

  /** At the end of a scenario its keys are told by what is asked there. */
  private Optional<String> told() throws IOException {
    if (answer.isEnd()) {
      return Optional.of("?");
    }
    page.say(KEYS);
    return scripted();
  }

  private Optional<String> type() {
    page.out().println(answer.line().get());
    return answer.line();
  }

  private Optional<String> leave(DemoRequest reason) {
    wish = reason;
    return Optional.of(answer.commands().quit());
  }
}
