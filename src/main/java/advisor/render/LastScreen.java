package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Caution;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * A result for the last screen of a terminal: the headline, how sure it is, the next two steps and
 * where to turn if things get worse. Certain precautions come first among the steps.
 */
public record LastScreen(Evaluation evaluation) {

  private static final int STEPS = 2;

  private static final int MOST_LINES = 10;

  /** On narrower screens (one column stays free), the steps need more lines. */
  private static final int FEWEST_COLUMNS = 59;

  private static final int NARROW = 39;
  private static final int MOST_IF_NARROWER = 22;
  private static final int MOST_IF_NARROW = 18;

  /**
   * The screen as text in lines of this width. If there are too many lines, it gives up in turn the
   * blank lines, where to turn, the sentence for a result without strength, and the second step.
   */
  public String text(int width, TextStyle style) {
    List<String> parts = parts(STEPS, sure(), width, style);
    String roomy = parts.get(0) + String.join("\n", parts.subList(1, parts.size()));
    if (lines(roomy) <= MOST_LINES) {
      return roomy;
    }
    List<String> least = parts(STEPS, OutcomeWords.strength(evaluation), width, style);
    for (String dense : List.of(together(parts), essentials(parts), essentials(least))) {
      if (lines(dense) <= most(width)) {
        return dense;
      }
    }
    return together(parts(1, sure(), width, style));
  }

  private static String together(List<String> parts) {
    return String.join("", parts);
  }

  /** The headline, how sure it is and the steps. */
  private static String essentials(List<String> parts) {
    return together(parts.subList(0, 3));
  }

  private static long lines(String text) {
    return text.lines().count();
  }

  private static int most(int width) {
    if (width < NARROW) {
      return MOST_IF_NARROW;
    }
    return width < FEWEST_COLUMNS ? MOST_IF_NARROWER : MOST_LINES;
  }

  private List<String> parts(int steps, String sure, int width, TextStyle style) {
    List<String> parts = new ArrayList<>();
    for (Document.Block block : whole(steps, sure, width).blocks()) {
      parts.add(TextWriter.text(new Document().add(block), width, style));
    }
    return parts;
  }

  private Document whole(int steps, String sure, int width) {
    List<String> watch = evaluation.outcome().guidance().watch();
    Document document =
        new Document()
            .heading(headline(width))
            .paragraph((sure + " " + morePrecautions(steps)).strip())
            .steps(steps(steps));
    return watch.isEmpty() ? document : document.paragraph(watch.get(watch.size() - 1));
  }

  /** The headline, without its introduction if the two do not fit on one line. */
  private String headline(int width) {
    String whole = OutcomeWords.headline(evaluation);
    return Columns.of(whole) <= width ? whole : Headline.of(evaluation);
  }

  /** The strength in a sentence, or the first sentence of the advice if nothing is recommended. */
  private String sure() {
    String strength = OutcomeWords.strength(evaluation);
    String advice = evaluation.outcome().guidance().advice();
    int end = advice.indexOf(". ");
    return strength.isEmpty() ? advice.substring(0, end < 0 ? advice.length() : end + 1) : strength;
  }

  /** A sentence that points to precautions for which there is no room. */
  private String morePrecautions(int steps) {
    Precautions precautions = new Precautions(evaluation);
    int room = Math.max(0, steps - precautions.first().size());
    int more = Math.max(0, precautions.toTell().size() - room) + Headline.more(evaluation);
    boolean unsure =
        !evaluation.doubts().isEmpty()
            || evaluation.toldCautions().stream().anyMatch(Judgement::isDoubtful);
    if (unsure) {
      return Precautions.READ_THEM;
    }
    if (more > 1) {
      return "There are " + more + " more precautions: read them all first.";
    }
    return more == 1 ? "There is one more precaution: read it first." : "";
  }

  /** The steps; precautions come first, of which the headline has no more than a few words. */
  private List<String> steps(int most) {
    Precautions precautions = new Precautions(evaluation);
    List<Judgement<Caution>> before = new ArrayList<>(precautions.first());
    before.addAll(precautions.toTell());
    List<String> steps = new ArrayList<>();
    for (Judgement<Caution> judged : before) {
      steps.add(judged.said().say());
    }
    steps.addAll(evaluation.outcome().guidance().next());
    return steps.subList(0, Math.min(most, steps.size()));
  }
}
