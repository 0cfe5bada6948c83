package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Caution;
import advisor.model.Guidance;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A result for the last screen of a terminal: the headline, how sure it is, the next two steps and
 * where to turn if it gets worse. What has to be told about it is the first step.
 */
public record LastScreen(Evaluation evaluation) {

  private static final int STEPS = 2;

  private static final int MOST_LINES = 10;

  /** On a narrower screen the steps matter more than the number of lines. */
  private static final int FEWEST_COLUMNS = 60;

  /**
   * As text, in lines of at most so many columns: too many lines first cost the blank ones, then
   * the second step.
   */
  public String text(int width, TextStyle style) {
    List<String> parts = parts(STEPS, width, style);
    String roomy = parts.get(0) + String.join("\n", parts.subList(1, parts.size()));
    String dense = String.join("", parts);
    if (isShort(roomy)) {
      return roomy;
    }
    return isShort(dense) || width < FEWEST_COLUMNS
        ? dense
        : String.join("", parts(1, width, style));
  }

  private static boolean isShort(String text) {
    return text.lines().count() <= MOST_LINES;
  }

  private List<String> parts(int steps, int width, TextStyle style) {
    List<String> parts = new ArrayList<>();
    for (Document.Block block : blocks(steps, width)) {
      parts.add(set(block, width, style));
    }
    return parts;
  }

  private static String set(Document.Block block, int width, TextStyle style) {
    StringBuilder text = new StringBuilder();
    try {
      new TextWriter(text, width, style).write(new Document(List.of(block)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<Document.Block> blocks(int steps, int width) {
    Guidance guidance = evaluation.outcome().guidance();
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Heading(headline(width)));
    blocks.add(new Document.Paragraph((sure() + " " + care(steps)).strip()));
    blocks.add(new Document.Steps(steps(steps)));
    if (!guidance.watch().isEmpty()) {
      String worse = guidance.watch().get(guidance.watch().size() - 1);
      blocks.add(new Document.Paragraph(worse));
    }
    return blocks;
  }

  /** What stands before the result gives way where all of it does not fit in a line. */
  private String headline(int width) {
    String whole = OutcomeWords.headline(evaluation);
    return whole.length() <= width ? whole : Headline.of(evaluation);
  }

  /** How strong it is; where nothing is recommended, the first sentence of what is said instead. */
  private String sure() {
    String strength = OutcomeWords.strength(evaluation.outcome());
    String advice = evaluation.outcome().guidance().advice();
    int end = advice.indexOf(". ");
    return strength.isEmpty() ? advice.substring(0, end < 0 ? advice.length() : end + 1) : strength;
  }

  /** That there are precautions for which there is no room. */
  private String care(int steps) {
    int more = Math.max(0, toTell().size() - steps) + Headline.more(evaluation);
    boolean unsure =
        !evaluation.doubts().isEmpty()
            || evaluation.toldCautions().stream().anyMatch(Judgement.OfCaution::isDoubtful);
    if (unsure) {
      return "You were not sure about a precaution: read them all first.";
    }
    if (more > 1) {
      return "There are " + more + " more precautions: read them all first.";
    }
    return more == 1 ? "There is one more precaution: read it all first." : "";
  }

  /** What has to be waited for or asked about stands in the headline. */
  private List<String> steps(int most) {
    List<String> steps = new ArrayList<>(toTell());
    steps.addAll(evaluation.outcome().guidance().next());
    return steps.subList(0, Math.min(most, steps.size()));
  }

  private List<String> toTell() {
    List<String> says = new ArrayList<>();
    for (Judgement.OfCaution judged : evaluation.toldCautions()) {
      Caution caution = judged.caution();
      boolean concerns =
          caution.about().isEmpty() || evaluation.outcome().speaksFor(caution.about().get());
      if (judged.isTrue() && caution.level() == Caution.Level.TELL && concerns) {
        says.add(caution.say());
      }
    }
    return says;
  }
}
