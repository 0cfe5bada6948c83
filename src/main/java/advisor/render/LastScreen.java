package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judged;
import advisor.model.Caution;
import advisor.model.Guidance;
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

  /** With more lines than these there are no blank ones. */
  private static final int MOST = 10;

  /** From so many columns on, what to watch for is left out if it takes more lines. */
  private static final int WIDE = 60;

  /** The headline, how sure it is, and the steps. */
  private static final int PARTS = 3;

  /** As text, in lines of at most so many columns. */
  public String text(int width, Style style) {
    List<String> parts = new ArrayList<>();
    for (Document.Block block : blocks(width)) {
      parts.add(set(block, width, style));
    }
    String dense = String.join("", parts);
    String roomy = parts.get(0) + String.join("\n", parts.subList(1, parts.size()));
    if (width >= WIDE && parts.size() > PARTS && dense.lines().count() > MOST) {
      return String.join("", parts.subList(0, PARTS));
    }
    return roomy.lines().count() > MOST ? dense : roomy;
  }

  private static String set(Document.Block block, int width, Style style) {
    StringBuilder text = new StringBuilder();
    try {
      new TextWriter(text, width, style).write(new Document(List.of(block)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<Document.Block> blocks(int width) {
    Guidance guidance = evaluation.outcome().guidance();
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Heading(headline(width)));
    blocks.add(new Document.Paragraph((sure() + " " + care()).strip()));
    blocks.add(new Document.Steps(steps()));
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
  private String care() {
    int more = Math.max(0, toTell().size() - STEPS) + Headline.more(evaluation);
    boolean unsure =
        !evaluation.doubts().isEmpty()
            || evaluation.toldCautions().stream().anyMatch(Judged.OfCaution::isDoubtful);
    if (unsure) {
      return "You were not sure about a precaution: read them all first.";
    }
    if (more > 1) {
      return "There are " + more + " more precautions: read them all first.";
    }
    return more == 1 ? "There is one more precaution: read it all first." : "";
  }

  /** What has to be waited for or asked about stands in the headline. */
  private List<String> steps() {
    List<String> steps = new ArrayList<>(toTell());
    steps.addAll(evaluation.outcome().guidance().next());
    return steps.subList(0, Math.min(STEPS, steps.size()));
  }

  private List<String> toTell() {
    List<String> says = new ArrayList<>();
    for (Judged.OfCaution judged : evaluation.toldCautions()) {
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
