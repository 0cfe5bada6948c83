package advisor.cli.command;

import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.HtmlWriter;
import advisor.render.document.MarkdownWriter;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.terminal.TerminalKind;
import advisor.text.Visible;

/**
 * Formats documents as Markdown or HTML if requested, else as text, with the width and style that
 * options, environment and streams ask for.
 */
public record DocumentFormatter(Surroundings surroundings, CommonOptions options) {

  public String text(Document document) {
    return options.format() == Format.MARKDOWN
        ? MarkdownWriter.text(document)
        : TextWriter.text(document, surroundings.width(), ofResult());
  }

  /** Formats a document that can also be an HTML page. */
  public String text(Document document, RuleBook book) {
    warnOfEnding();
    return options.format() == Format.HTML
        ? HtmlWriter.text(document, book.language())
        : text(document);
  }

  /** Warns that the ending {@code .html} does not choose the format. */
  private void warnOfEnding() {
    String name = options.output().isPresent() ? options.output().get().toString() : "";
    if (name.endsWith(".html") && options.format() == Format.TEXT && !options.quiet()) {
      String warning = " will contain plain text: for a web page, add --format html";
      surroundings.say("warning: " + Visible.escaped(name) + warning);
    }
  }

  /** Formats a document as text for the place where the questions appear, whatever the format. */
  public String text(Document document, int width) {
    return TextWriter.text(document, width, ofQuestions());
  }

  /** The style of a result, on standard output or in a file. */
  private TextStyle ofResult() {
    boolean terminal = surroundings.streams().output() && options.output().isEmpty();
    return isColoured(terminal) ? TextStyle.ANSI : unstyled();
  }

  public TextStyle ofQuestions() {
    return menuIsColoured() ? TextStyle.ANSI : unstyled();
  }

  public TextStyle unstyled() {
    return isLinear() ? TextStyle.LINEAR : TextStyle.PLAIN;
  }

  private boolean isLinear() {
    boolean plain = options.plain() || surroundings.askers().hasNoSize();
    return TerminalKind.isLinear(surroundings.environment(), plain);
  }

  public boolean menuIsColoured() {
    return isColoured(surroundings.streams().error() || surroundings.streams().output());
  }

  private boolean isColoured(boolean terminal) {
    return switch (options.colour()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && !isLinear()
              && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && TerminalKind.takesEscapes(surroundings.environment());
    };
  }
}
