package advisor.render;

import advisor.render.Document.Block;
import advisor.render.Document.Item;
import advisor.render.Document.Row;
import advisor.render.Document.Table;
import java.io.IOException;
import java.util.List;

/** Sets a document as Markdown. Texts are taken literally: nothing in them is markup. */
public final class MarkdownWriter {

  private static final String MARKUP = "\\`*_{}[]<>#|~";

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
      write(block);
      first = false;
    }
  }

  private void write(Block block) throws IOException {
    if (block instanceof Document.Title title) {
      line("# " + literal(title.text()));
    } else if (block instanceof Document.Banner banner) {
      line("**" + literal(banner.text()) + "**");
    } else if (block instanceof Document.Heading heading) {
      line("## " + literal(heading.text()));
    } else if (block instanceof Document.Paragraph paragraph) {
      line(literal(paragraph.text()));
    } else if (block instanceof Document.Aside aside) {
      line("*" + literal(aside.text()) + "*");
    } else if (block instanceof Document.Bullets bullets) {
      for (Item item : bullets.items()) {
        line("- " + withNote(item));
      }
    } else if (block instanceof Document.Steps steps) {
      steps(steps.texts());
    } else if (block instanceof Document.Terms terms) {
      for (Item item : terms.items()) {
        line("- **" + literal(item.text()) + ":** " + literal(item.note().orElse("")));
      }
    } else if (block instanceof Document.Table table) {
      table(table);
    } else if (block instanceof Document.Command command) {
      line("    " + String.join(" ", command.words()));
    }
  }

  private void steps(List<String> texts) throws IOException {
    int number = 1;
    for (String text : texts) {
      line(number++ + ". " + literal(text));
    }
  }

  private void table(Table table) throws IOException {
    row(" ", table.columns().stream().map(MarkdownWriter::literal).toList());
    row("---", table.columns().stream().map(column -> "---").toList());
    for (Row row : table.rows()) {
      row(literal(row.name()), row.cells().stream().map(MarkdownWriter::withNote).toList());
    }
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

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder();
    for (char letter : text.toCharArray()) {
      if (MARKUP.indexOf(letter) >= 0) {
        literal.append('\\');
      }
      literal.append(letter);
    }
    return literal.toString();
  }
}
