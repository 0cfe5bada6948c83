package advisor.cli;

import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.HtmlWriter;
import advisor.render.document.MarkdownWriter;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.text.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets documents as Markdown or HTML where that was asked for, else as text for where they go. */
public record DocumentSetter(CommonOptions options, DisplayStyle look) {

  /** For results in the style that the surroundings and the options ask for. */
  public DocumentSetter(ProgramStreams surroundings, CommonOptions options) {
    this(options, new DisplayStyle(surroundings, options));
  }

  public String set(Document document) throws IOException {
    return options.format() == Format.MARKDOWN
        ? markdown(document)
        : set(document, look.width(), look.ofResult());
  }

  /** The same for what can be a page, too. */
  public String set(Document document, RuleBook book) throws IOException {
    warnOfEnding();
    return options.format() == Format.HTML ? html(document, book) : set(document);
  }

  /** The name of a file chooses no format. */
  private void warnOfEnding() {
    String name = options.output().isPresent() ? options.output().get().toString() : "";
    if (name.endsWith(".html") && options.format() == Format.TEXT && !options.quiet()) {
      String will = " will hold text: for a page, add --format html";
      look.surroundings().err().println("warning: " + Visible.escaped(name) + will);
    }
  }

  public static String markdown(Document document) throws IOException {
    StringBuilder text = new StringBuilder();
    new MarkdownWriter(text).write(document);
    return text.toString();
  }

  /** As a page in the language of the rules. */
  public static String html(Document document, RuleBook book) throws IOException {
    StringBuilder text = new StringBuilder();
    new HtmlWriter(text, book.language()).write(document);
    return text.toString();
  }

  /** As text for where the questions are put, whatever the format. */
  public String setForTerminal(Document document) {
    return set(document, look.widthOfQuestions());
  }

  /** The same in lines of at most so many columns. */
  public String set(Document document, int width) {
    return set(document, width, style());
  }

  /** How text is set for where the questions are put. */
  public TextStyle style() {
    return look.ofQuestions();
  }

  /** The same in this style. */
  public static String set(Document document, int width, TextStyle style) {
    StringBuilder text = new StringBuilder();
    try {
      new TextWriter(text, width, style).write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
