package advisor.cli.ask;

import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Surroundings;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.interview.StopNotice;
import advisor.render.LastScreen;
import advisor.render.StopDocument;
import advisor.text.Columns;
import java.util.Optional;

/**
 * Says goodbye to a person who leaves before the end. A stop that was shown stays on the screen. A
 * stop that was taken back without another answer is shown once more, and so is one that the ticks
 * on the screen would lead to.
 */
record LeftSession(Surroundings surroundings, DocumentFormatter page) {

  static final String UNSAVED = "Nothing was saved.";

  private static final String LEFT = "Left before the end. ";
  private static final String UNKEPT = "The change was not kept.";

  private static final String UNCHANGED =
      " Your answers before it gave this result. It holds only if no warning sign is true now:";

  /** The rows above a stop. */
  private static final int ABOVE = 2;

  /** For a person who left the interview. */
  void tell(Interview left) {
    if (!showsOpenStop(left, UNSAVED)) {
      surroundings.err().println(LEFT + UNSAVED);
    }
  }

  /** For a person who left while changing an answer: without a stop, the earlier result holds. */
  void tellChange(Interview left, Explanation unchanged) {
    if (!showsOpenStop(left, UNKEPT)) {
      LastScreen last = new LastScreen(unchanged.evaluation());
      int width = surroundings.widthOfQuestions();
      tell(UNKEPT + UNCHANGED, last.text(width, page.ofQuestions()));
    }
  }

  private boolean showsOpenStop(Interview left, String lead) {
    Optional<Interview> open = left.stopLeftOpen();
    if (open.isPresent() && !left.isStopped()) {
      int width = surroundings.widthOfQuestions();
      int rows = surroundings.askers().rows().orElse(ResultDelivery.DEFAULT_ROWS);
      StopNotice notice = new StopNotice(open.get().evaluation());
      String stop = page.text(StopDocument.last(notice, width, rows - ABOVE), width);
      tell(lead + " If it is still so:", stop);
    }
    return open.isPresent();
  }

  private void tell(String lead, String below) {
    String heading = String.join("\n", Columns.wrap(LEFT + lead, surroundings.widthOfQuestions()));
    surroundings.askers().tell(heading + "\n\n" + below);
  }
}
