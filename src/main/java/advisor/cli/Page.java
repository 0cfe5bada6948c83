package advisor.cli;

import advisor.render.Document;
import advisor.render.MarkdownWriter;
import advisor.render.Style;
import advisor.render.TextWriter;
import java.io.IOException;

/** Sets documents as Markdown where that was asked for, else as text for where they go. */
record Page(CommonOptions options, Look look) {

  /** As text for where the questions are put, whatever the format. */
  String setForTerminal(Document document) throws IOException {
    StringBuilder text = new StringBuilder();
    Style style = look.menuIsColoured() ? Style.ANSI : Style.PLAIN;
    new TextWriter(text, look.widthOfQuestions(), style).write(document);
    return text.toString();
  }

  String set(Document document) throws IOException {
    StringBuilder text = new StringBuilder();
    if (options.format() == Format.MARKDOWN) {
      new MarkdownWriter(text).write(document);
    } else {
      new TextWriter(text, look.width(), look.ofResult()).write(document);
    }
    return text.toString();
  }
}
