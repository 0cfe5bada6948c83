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
 * Sets documents as Markdown or HTML where that was asked for, else as text, as wide and as styled
 * as options, environment and streams ask for.
 */
public record DocumentFormatter(Surroundings surroundings, CommonOptions options) {

  public String set(Document document) {
    return options.format() == Format.MARKDOWN
        ? MarkdownWriter.text(document)
        : TextWriter.text(document, surroundings.width(), ofResult());
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
      String will = " will contain plain text: for a web page, add --format html";
      surroundings.say("warning: " + Visible.escaped(name) + will);
    }
  }

  /** As text for where the questions are put, whatever the format. */
  public String set(Document document, int width) {
    return TextWriter.text(document, width, ofQuestions());
  }

  /** How a result is set, on standard output or in a file. */
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
    return options.plain()
        || !variable("ACCESSIBLE").isEmpty()
        || variable("TERM").startsWith("dumb");
  }

  private String variable(String name) {
    return surroundings.environment().getOrDefault(name, "");
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
              && variable("NO_COLOR").isEmpty()
              && TerminalKind.takesEscapes(surroundings.environment());
    };
  }
}
