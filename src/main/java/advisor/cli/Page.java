package advisor.cli;

import advisor.render.Document;
import advisor.render.MarkdownWriter;
import advisor.render.Style;
import advisor.render.TextWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets documents as Markdown where that was asked for, else as text for where they go. */
record Page(CommonOptions options, Look look) {
  String set(Document document) throws IOException {
    return options.format() == Format.MARKDOWN
        ? markdown(document)
        : set(document, look.width(), look.ofResult());
  }

  static String markdown(Document document) throws IOException {
    StringBuilder text = new StringBuilder();
    new MarkdownWriter(text).write(document);
    return text.toString();
  }

  /** As text for where the questions are put, whatever the format. */
  String setForTerminal(Document document) {
    return set(document, look.widthOfQuestions());
  }

  /** The same in lines of at most so many columns. */
  String set(Document document, int width) {
    return set(document, width, style());
  }

  /** How text is set for where the questions are put. */
  Style style() {
    return look.menuIsColoured() ? Style.ANSI : Style.PLAIN;
  }

  private static String set(Document document, int width, Style style) {
    StringBuilder text = new StringBuilder();
    try {
      new TextWriter(text, width, style).write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
