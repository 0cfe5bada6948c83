package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.text.Visible;
import java.util.List;

/**
 * Writes a document as Markdown. Texts are taken literally, except that web addresses become links.
 */
public final class MarkdownWriter implements Document.BlockWriter {

  private static final String MARKUP = "\\`*_{}[]<>#|~&$";

  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter() {}

  /** The document, with an empty line between its blocks. */
  public static String text(Document document) {
    MarkdownWriter writer = new MarkdownWriter();
    for (Block block : document.blocks()) {
      writer.out.append(writer.out.isEmpty() ? "" : "\n");
      block.writeTo(writer);
    }
    return writer.out.toString();
  }

  @Override
  public void text(Document.TextBlock text) {
    String literal = literal(text.text());
    line(
        switch (text.role()) {
          case TITLE -> "# " + literal;
          case BANNER, ALARM, WORST_ALARM, HEADING, PAGE_HEADING -> "## " + literal;
          case PARAGRAPH -> literal;
          case ASIDE -> "*" + literal + "*";
          case BLANK -> literal(text.dotted());
        });
  }

  @Override
  public void bullets(Document.Bullets bullets) {
    for (Item item : bullets.items()) {
      line("- " + withNote(item));
      int number = 1;
      for (Item part : item.parts()) {
        line("  " + number++ + ". " + withNote(part));
      }
    }
  }

  @Override
  public void steps(Document.Steps steps) {
    int number = 1;
    for (String text : steps.texts()) {
      line(number++ + ". " + literal(text));
    }
  }

  @Override
  public void terms(Document.Terms terms) {
    for (Item item : terms.items()) {
      line("- **" + literal(item.text()) + ":** " + literal(item.note().orElse("")));
    }
  }

  @Override
  public void table(Document.Table table) {
    row(" ", table.columns().stream().map(MarkdownWriter::literal).toList());
    row("---", table.columns().stream().map(column -> "---").toList());
    for (Row row : table.rows()) {
      row(literal(row.name()), row.cells().stream().map(MarkdownWriter::cell).toList());
    }
  }

  @Override
  public void command(Document.CommandBlock command) {
    line("    " + Visible.of(String.join(" ", command.words())));
  }

  private void row(String name, List<String> cells) {
    line("| " + name + " | " + String.join(" | ", cells) + " |");
  }

  /** The item on one line, which is all that a cell of Markdown can hold. */
  private static String cell(Item item) {
    StringBuilder cell = new StringBuilder(withNote(item));
    int number = 1;
    for (Item part : item.parts()) {
      cell.append(cell.isEmpty() ? "" : " ").append(number++).append(". ").append(withNote(part));
    }
    return cell.toString();
  }

  private static String withNote(Item item) {
    return literal(item.text()) + item.note().map(note -> " *" + literal(note) + "*").orElse("");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String literal(String raw) {
    String text = Visible.of(raw).strip();
    int marker = marker(text);
    return marker < 0
        ? linked(text)
        : text.substring(0, marker)
            + "\\"
            + text.charAt(marker)
            + linked(text.substring(marker + 1));
  }

  private static String linked(String text) {
    return WebAddresses.set(text, address -> "<" + address + ">", MarkdownWriter::escaped);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (MARKUP.indexOf(text.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  /**
   * The position of a first character that would make the text a list or a rule: "-", "+" or "=",
   * or the "." or ")" after a number. Otherwise -1.
   */
  private static int marker(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    String marks = digits == 0 ? "-+=" : ".)";
    return digits < text.length() && marks.indexOf(text.charAt(digits)) >= 0 ? digits : -1;
  }
}
