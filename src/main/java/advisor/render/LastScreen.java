package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.text.Columns;
import java.util.List;

/**
 * A result for the last screen of a terminal: the headline, how sure it is, the first two steps and
 * where to turn if things get worse.
 */
public record LastScreen(Evaluation evaluation) {

  private static final int STEPS = 2;

  private static final int MOST_LINES = 10;

  /** On narrower screens (one column stays free), the steps need more lines. */
  private static final int FEWEST_COLUMNS = 59;

  private static final int MOST_IF_NARROW = 18;

  /** Points to precautions that are not among the steps shown. */
  private static final String MORE = "Read all the precautions first.";

  /**
   * The screen as text in lines of this width. If there are too many lines, it gives up in turn the
   * blank lines, where to turn, and the second step.
   */
  public String text(int width, TextStyle style) {
    int most = width < FEWEST_COLUMNS ? MOST_IF_NARROW : MOST_LINES;
    String text = TextWriter.text(whole(width), width, style);
    if (text.lines().count() <= MOST_LINES) {
      return text;
    }
    for (Document each : List.of(whole(width), essentials(STEPS, width))) {
      text = TextWriter.text(each.compact(), width, style);
      if (text.lines().count() <= most) {
        return text;
      }
    }
    return TextWriter.text(essentials(1, width).compact(), width, style);
  }

  private Document whole(int width) {
    List<String> watch = evaluation.outcome().guidance().watch();
    Document document = essentials(STEPS, width);
    return watch.isEmpty() ? document : document.paragraph(watch.get(watch.size() - 1));
  }

  /** The headline, how sure it is and the first of the steps, to which precautions belong. */
  private Document essentials(int most, int width) {
    Precautions precautions = new Precautions(evaluation);
    List<String> steps = precautions.steps();
    List<String> shown = steps.subList(0, Math.min(most, steps.size()));
    Document document = new Document().heading(headline(width));
    String more = shown.containsAll(precautions.toRead()) ? "" : MORE;
    String sure = (OutcomeWords.strength(evaluation) + " " + more).strip();
    if (!sure.isEmpty()) {
      document.paragraph(sure);
    }
    return document.steps(shown);
  }

  /** The headline, without its introduction if the two do not fit on one line. */
  private String headline(int width) {
    String whole = OutcomeWords.headline(evaluation);
    return Columns.of(whole) <= width ? whole : Headline.of(evaluation);
  }
}
