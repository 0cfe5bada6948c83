package advisor.cli;

import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.HtmlWriter;
import advisor.render.document.MarkdownWriter;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.text.Visible;

/** Sets documents as Markdown or HTML where that was asked for, else as text for where they go. */
public record DocumentSetter(CommonOptions options, DisplayStyle look) {

  /** For results in the style that the surroundings and the options ask for. */
  public DocumentSetter(ProgramStreams surroundings, CommonOptions options) {
    this(options, new DisplayStyle(surroundings, options));
  }

  public String set(Document document) {
    return options.format() == Format.MARKDOWN
        ? MarkdownWriter.text(document)
        : TextWriter.text(document, look.width(), look.ofResult());
  }

  /** The same for what can be a page, too. */
  public String set(Document document, RuleBook book) {
    warnOfEnding();
    return options.format() == Format.HTML
        ? HtmlWriter.text(document, book.language())
        : set(document);
  }

  /** The name of a file chooses no format. */
  private void warnOfEnding() {
    String name = options.output().isPresent() ? options.output().get().toString() : "";
    if (name.endsWith(".html") && options.format() == Format.TEXT && !options.quiet()) {
      String will = " will hold text: for a page, add --format html";
      look.surroundings().err().println("warning: " + Visible.escaped(name) + will);
    }
  }

  /** As text for where the questions are put, whatever the format. */
  public String setForTerminal(Document document) {
    return set(document, look.widthOfQuestions());
  }

  /** The same in lines of at most so many columns. */
  public String set(Document document, int width) {
    return TextWriter.text(document, width, style());
  }

  /** How text is set for where the questions are put. */
  public TextStyle style() {
    return look.ofQuestions();
  }
}
