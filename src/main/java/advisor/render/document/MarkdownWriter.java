package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.text.Visible;
import java.io.IOException;
import java.util.List;

/** Sets a document as Markdown. Texts are taken literally: nothing in them is markup. */
public final class MarkdownWriter implements Document.Setter {

  private static final String MARKUP = "\\`*_{}[]<>#|~&$";

  private final Appendable out;

  public MarkdownWriter(Appendable out) {
    this.out = out;
  }

  /** Writes the whole document, an empty line between its blocks. */
  public void write(Document document) throws IOException {
    boolean first = true;
    for (Block block : document.blocks()) {
      if (!first) {
        out.append('\n');
      }
      block.setBy(this);
      first = false;
    }
  }

  @Override
  public void title(Document.Title title) throws IOException {
    line("# " + literal(title.text()));
  }

  @Override
  public void banner(Document.Banner banner) throws IOException {
    line("**" + literal(banner.text()) + "**");
  }

  @Override
  public void alarm(Document.Alarm alarm) throws IOException {
    line("**" + literal(alarm.text()) + "**");
  }

  @Override
  public void heading(Document.Heading heading) throws IOException {
    line("## " + literal(heading.text()));
  }

  @Override
  public void paragraph(Document.Paragraph paragraph) throws IOException {
    line(literal(paragraph.text()));
  }

  @Override
  public void aside(Document.Aside aside) throws IOException {
    line("*" + literal(aside.text()) + "*");
  }

  @Override
  public void bullets(Document.Bullets bullets) throws IOException {
    for (Item item : bullets.items()) {
      line("- " + withNote(item));
    }
  }

  @Override
  public void steps(Document.Steps steps) throws IOException {
    int number = 1;
    for (String text : steps.texts()) {
      line(number++ + ". " + literal(text));
    }
  }

  @Override
  public void terms(Document.Terms terms) throws IOException {
    for (Item item : terms.items()) {
      line("- **" + literal(item.text()) + ":** " + literal(item.note().orElse("")));
    }
  }

  @Override
  public void table(Document.Table table) throws IOException {
    row(" ", table.columns().stream().map(MarkdownWriter::literal).toList());
    row("---", table.columns().stream().map(column -> "---").toList());
    for (Row row : table.rows()) {
      row(literal(row.name()), row.cells().stream().map(MarkdownWriter::withNote).toList());
    }
  }

  @Override
  public void command(Document.Command command) throws IOException {
    line("    " + Visible.of(String.join(" ", command.words())));
  }

  @Override
  public void blank(Document.Blank blank) throws IOException {
    line(literal(blank.dotted()));
  }

  private void row(String name, List<String> cells) throws IOException {
    line("| " + name + " | " + String.join(" | ", cells) + " |");
  }

  private static String withNote(Item item) {
    return literal(item.text()) + item.note().map(note -> " *" + literal(note) + "*").orElse("");
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  private static String literal(String any) {
    String text = Visible.of(any).strip();
    int marker = marker(text);
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i == marker || MARKUP.indexOf(text.charAt(i)) >= 0) {
        literal.append('\\');
      }
      literal.append(text.charAt(i));
    }
    return literal.toString();
  }

  /** Where the text begins as a list or a rule would: at "-", "+", "=", or behind "1". Else -1. */
  private static int marker(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    String marks = digits == 0 ? "-+=" : ".)";
    return digits < text.length() && marks.indexOf(text.charAt(digits)) >= 0 ? digits : -1;
  }
}
