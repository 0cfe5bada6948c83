package advisor.render;

import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.List;

/** What is still missing before a person is ready to decide. */
public final class ReadinessDocument {

  private ReadinessDocument() {}

  /** The next steps; where there are none, that nothing is missing. */
  public static Document of(List<String> steps) {
    return steps.isEmpty()
        ? Document.builder()
            .add(Document.paragraph("You sound ready. You can change your mind at any time."))
            .build()
        : Document.builder().bullets("Before you decide", Item.each(steps)).build();
  }
}
