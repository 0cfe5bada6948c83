package advisor.terminal.demo;

import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.LineDialogue.TypedLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lines typed by a script. The trainer at the real keys controls it, or takes over. */
final class ScriptedLines extends Script implements TypedLines {

  static final String KEYS =
      "Press Enter to play the next step. Or type a letter, then Enter: a to run on, b to go back,"
          + " r to play it again, t to take over, q to quit. Question mark explains why."
          + " h repeats this help.";

  private static final String TAKEN =
      "The keys are yours. Type script to hand them back to the script.";

  private static final String STEP = "Enter plays the next step, h lists the keys:";

  private static final String RUNNING = "The script answers:";

  /** Said where nothing is typed and no key is expected. */
  private static final String GOING_ON = "The script goes on by itself.";

  private final BufferedReader trainer;
  private final LineDialogue page;
  private final LongConsumer pacer;
  private boolean hasEnded;
  private boolean isBehindStop;

  ScriptedLines(
      BufferedReader trainer, PrintStream out, DemoSettings settings, LongConsumer pacer) {
    super(settings.auto());
    this.trainer = trainer;
    this.page = new LineDialogue(this, out, settings.presentation().width());
    this.pacer = pacer;
  }

  @Override
  void begin(ScriptStep next) {
    super.begin(next);
    Optional<String> narration = next.hasNoAnswer() ? Optional.of(next.byHand()) : next.narration();
    narration.filter(words -> !words.isEmpty()).ifPresent(words -> page.say("Narrator: " + words));
  }

  LineDialogue page() {
    return page;
  }

  /** Notes whether a stop was shown last: what to do is heard last, so no word follows it. */
  void behindStop(boolean isThere) {
    isBehindStop = isThere;
  }

  boolean hasEnded() {
    return hasEnded;
  }

  @Override
  public Optional<String> invitation() {
    if (runs && !isByHand()) {
      String goingOn = isBehindStop ? "" : GOING_ON;
      return Optional.of(step().line().isEmpty() ? goingOn : RUNNING);
    }
    return isByHand() || step().isWaiting() ? Optional.empty() : Optional.of(STEP);
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
    hasEnded = line.isEmpty();
    return line;
  }

  private Optional<String> byHand() throws IOException {
    Optional<String> line = read();
    if (line.isEmpty() || !line.get().strip().equalsIgnoreCase("script")) {
      return line;
    }
    takenOver = false;
    return listKeys();
  }

  private Optional<String> scripted() throws IOException {
    if (runs) {
      pacer.accept(step().pause());
      return type();
    }
    Optional<String> line = read();
    return line.isEmpty() ? line : control(line.get().strip().toLowerCase(Locale.ROOT));
  }

  private Optional<String> control(String word) throws IOException {
    return switch (word) {
      case "" -> type();
      case "s" -> step().canBeSkipped() ? type() : listKeys();
      case "a" -> {
        runs = true;
        yield type();
      }
      case "b" -> Optional.of("go back");
      case "?" -> Optional.of(word);
      case "t" -> step().isWaiting() ? listKeys() : takeOver();
      default -> isLeftBy(word) ? Optional.of("leave") : listKeys();
    };
  }

  private Optional<String> takeOver() throws IOException {
    takenOver = true;
    page.out().println(TAKEN);
    return byHand();
  }

  /** Lists the keys. At the end of a scenario, the question there lists them. */
  private Optional<String> listKeys() throws IOException {
    if (step().isWaiting()) {
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
