package advisor.terminal.demo;

import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.LineDialogue.TypedLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lines that a script types, while a trainer at the real keys says when, or types them. */
final class ScriptedLines extends Script implements TypedLines {

  static final String KEYS =
      "Press Enter to play the next step. Or type a letter, then Enter: a to run on, b to go back,"
          + " r to play it again, t to take over, q to quit. Question mark tells why."
          + " h says this again.";

  private static final String TAKEN =
      "The keys are yours. Type script to hand them back to the script.";

  private static final String STEP = "Enter plays the next step. h tells the keys:";

  private static final String RUNNING = "The script answers:";

  /** Nothing is typed, and no key is waited for. */
  private static final String GOING_ON = "The script goes on by itself.";

  private final BufferedReader trainer;
  private final LineDialogue page;
  private final LongConsumer pacer;
  private boolean ended;

  ScriptedLines(
      BufferedReader trainer, PrintStream out, DemoSettings settings, LongConsumer pacer) {
    super(settings.auto());
    this.trainer = trainer;
    this.page = new LineDialogue(this, out, settings.manner().width());
    this.pacer = pacer;
  }

  @Override
  void cue(ScriptStep next) {
    super.cue(next);
    Optional<String> said = next.hasNoAnswer() ? Optional.of(next.byHand()) : next.said();
    said.filter(words -> !words.isEmpty()).ifPresent(words -> page.say("Narrator: " + words));
  }

  LineDialogue page() {
    return page;
  }

  boolean hasEnded() {
    return ended;
  }

  @Override
  public Optional<String> invitation() {
    if (runs && !isByHand()) {
      return Optional.of(step().line().isEmpty() ? GOING_ON : RUNNING);
    }
    return isByHand() || step().isGate() ? Optional.empty() : Optional.of(STEP);
  }

  @Override
  public Optional<String> line() throws IOException {
    if (step().hasNoAnswer()) {
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
      pacer.accept(step().pause());
      return type();
    }
    Optional<String> line = read();
    return line.isEmpty() ? line : directed(line.get().strip().toLowerCase(Locale.ROOT));
  }

  private Optional<String> directed(String word) throws IOException {
    return switch (word) {
      case "" -> type();
      case "s" -> step().canBeSkipped() ? type() : told();
      case "a" -> {
        runs = true;
        yield type();
      }
      case "b" -> Optional.of("go back");
      case "?" -> Optional.of(word);
      case "t" -> step().isGate() ? told() : taken();
      default -> isLeftBy(word) ? Optional.of("leave") : told();
    };
  }

  private Optional<String> taken() throws IOException {
    takenOver = true;
    page.out().println(TAKEN);
    return byHand();
  }

  /** At the end of a scenario its keys are told by what is asked there. */
  private Optional<String> told() throws IOException {
    if (step().isGate()) {
      return Optional.of("?");
    }
    page.say(KEYS);
    return scripted();
  }

  private Optional<String> type() {
    page.out().println(step().line());
    return Optional.of(step().line());
  }
}
