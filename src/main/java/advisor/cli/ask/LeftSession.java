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
 * What somebody is told who leaves before the end. A stop that was put stays where it stands; one
 * that was taken back, and no other answer given, is told once more.
 */
record LeftSession(Surroundings surroundings, DocumentFormatter page) {

  static final String UNSAVED = "Nothing was saved.";

  private static final String LEFT = "Left before the end. ";
  private static final String UNKEPT = "The change was not kept.";

  private static final String UNCHANGED =
      " By the answers before it, and only if no warning sign is true now:";

  /** Rows for what stands above a stop. */
  private static final int ABOVE = 2;

  void tell(Interview left) {
    if (!tellsStop(left, UNSAVED)) {
      surroundings.err().println(LEFT + UNSAVED);
    }
  }

  /** The same where an answer was to be changed: else what the others came to still holds. */
  void tellChange(Interview left, Explanation unchanged) {
    if (!tellsStop(left, UNKEPT)) {
      LastScreen last = new LastScreen(unchanged.evaluation());
      int width = surroundings.widthOfQuestions();
      tell(UNKEPT + UNCHANGED, last.text(width, page.ofQuestions()));
    }
  }

  private boolean tellsStop(Interview left, String what) {
    Optional<Interview> open = left.stopLeftOpen();
    if (open.isPresent() && !left.isStopped()) {
      int width = surroundings.widthOfQuestions();
      int rows = surroundings.doors().rows().orElse(ResultDelivery.DEFAULT_ROWS);
      StopNotice notice = new StopNotice(open.get().evaluation());
      String stop = page.set(StopDocument.last(notice, width, rows - ABOVE), width);
      tell(what + " If it is still so:", stop);
    }
    return open.isPresent();
  }

  private void tell(String what, String below) {
    String told = String.join("\n", Columns.wrap(LEFT + what, surroundings.widthOfQuestions()));
    surroundings.doors().tell(told + "\n\n" + below);
  }
}
