package advisor.terminal.demo;

import advisor.interview.AnswerReview;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.StopNotice;
import advisor.model.Scenario;
import advisor.scenario.DemoPace;
import advisor.scenario.Stage;
import java.util.List;
import java.util.Optional;

/**
 * How a demo is put on.
 *
 * @param auto whether it goes on by itself from the beginning
 * @param notes where the narrator's words go; empty for the screen that all see
 * @param opening paragraphs above the first question; the first is the title
 * @param width of plain lines, in columns
 */
public record DemoSettings(
    DemoPace pace,
    boolean auto,
    Optional<NarratorNotes> notes,
    List<String> opening,
    boolean colour,
    int width) {

  public DemoSettings {
    opening = List.copyOf(opening);
  }

  /**
   * What is to be said beside a question on the screen that all see; what is not, is noted.
   *
   * @param changed what is said once the answers are no longer the scenario's
   */
  Optional<String> narrated(Scenario scenario, Prompt prompt, String changed) {
    Optional<Scenario.Step> step = scenario.step(prompt.question().id());
    Optional<String> say =
        Stage.follows(scenario, prompt.before())
            ? step.flatMap(Scenario.Step::say)
            : Optional.of(changed);
    if (notes.isEmpty()) {
      return say;
    }
    step.ifPresent(it -> notes.get().step(prompt.question(), it, say, scenario.steps()));
    return Optional.empty();
  }

  /** As long as it takes to read the answers, in milliseconds. */
  long toRead(AnswerReview review) {
    return pace.toRead(String.join(" ", Answered.lines(review.answers())));
  }

  /** The same for what the stop says of itself. */
  long toRead(StopNotice notice) {
    return pace.toRead(String.join(" ", notice.because()) + " " + notice.guidance().label());
  }
}
