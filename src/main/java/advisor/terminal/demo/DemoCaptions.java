package advisor.terminal.demo;

import advisor.terminal.menu.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around a demo's questions: the narrator's words, and the keys there are. */
final class DemoCaptions {

  /** Between two screenfuls. */
  static final List<String> MORE =
      List.of("Enter more", "s to the end", "b back", "r again", "q quit");

  /** At the end of a scenario. */
  static List<String> end(String next) {
    return List.of("Enter " + next, "w whole result", "b back", "r again", "q quit");
  }

  private static final String TAKEN = "The keys are yours. Tab hands them back to the script.";
  private static final String NO_STEP = "The script has no answer to this one: it is yours.";
  private static final String QUIZ = "A question to the class. Whoever is at the keys answers it.";

  private final ScriptedKeys keys;
  private final boolean attended;
  private Optional<String> said = Optional.empty();
  private Optional<List<String>> named = Optional.empty();
  private String byHand = NO_STEP;
  private boolean why;

  /**
   * @param attended whether there is anybody to be told which keys there are
   */
  DemoCaptions(ScriptedKeys keys, boolean attended) {
    this.keys = keys;
    this.attended = attended;
  }

  void atQuestion(Optional<String> say) {
    at(say, NO_STEP, true);
  }

  /** At what is no question, so that there is no reason for it. */
  void atConfirmation() {
    at(Optional.empty(), NO_STEP, false);
  }

  void atQuiz() {
    at(Optional.empty(), QUIZ, false);
  }

  private void at(Optional<String> say, String toWhomever, boolean explains) {
    said = say;
    named = Optional.empty();
    byHand = toWhomever;
    why = explains;
  }

  void atMenu() {
    atQuiz();
    byHand = "";
  }

  void atGate(Optional<String> say, List<String> keysThere) {
    said = say;
    named = Optional.of(keysThere);
  }

  Caption caption() {
    List<String> narrated = new ArrayList<>();
    said.ifPresent(narrated::add);
    if (keys.isTakenOver() || keys.hasNoStep()) {
      narrated.add(keys.hasNoStep() ? byHand : TAKEN);
      narrated.remove("");
      return new Caption(narrated, List.of());
    }
    return new Caption(narrated, attended ? named.orElseGet(this::directing) : List.of());
  }

  /** Those last that one can do without, for the narrowest screens tell no more than fit. */
  private List<String> directing() {
    List<String> there =
        new ArrayList<>(List.of("Enter next", keys.runs() ? "a stop" : "a run", "? why"));
    there.remove(why ? "" : "? why");
    there.addAll(List.of("b back", "r again", "q quit", "Tab take over", "s skip"));
    return there;
  }
}
