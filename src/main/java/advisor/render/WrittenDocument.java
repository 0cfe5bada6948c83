package advisor.render;

import advisor.explain.Explanation;
import advisor.render.document.Document;
import java.nio.file.Path;

/** What a person at the terminal is told of a result that went into a file. */
public final class WrittenDocument {

  private WrittenDocument() {}

  /** The headline, and the name of the file. */
  public static Document of(Explanation explanation, Path file) {
    String headline = OutcomeWords.headline(explanation.evaluation());
    return Document.builder()
        .add(Document.heading(headline))
        .add(Document.paragraph("The whole result is in " + file + "."))
        .build();
  }
}
