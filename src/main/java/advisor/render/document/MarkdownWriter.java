package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.text.Visible;
import java.util.List;

/**
 * Writes a document as Markdown. Texts are taken literally, except that web addresses become links.
 */
public final class MarkdownWriter {

  private static final String MARKUP = "\\`*_{}[]<>#|~&$";

  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter() {}

  /** The document, with an empty line between its blocks. */
  public static String text(Document document) {
    MarkdownWriter writer = new MarkdownWriter();
    for (Block block : document.blocks()) {
      writer.out.append(writer.out.isEmpty() ? "" : "\n");
      writer.write(block);
    }
    return writer.out.toString();
  }

  private void write(Block block) {
    String literal = literal(block.text());
    switch (block.role()) {
      case TITLE -> line("# " + literal);
      case BANNER, ALARM, WORST_ALARM, HEADING, PAGE_HEADING -> line("## " + literal);
      case PARAGRAPH -> line(literal);
      case ASIDE -> line("*" + literal + "*");
      case BLANK -> line(literal(block.dotted()));
      case COMMAND -> line("    " + Visible.of(block.command()));
      case BULLETS -> bullets(block.items());
      case STEPS -> steps("", block.items());
      case TERMS -> terms(block.items());
      case TABLE -> table(block);
    }
  }

  private void bullets(List<Item> items) {
    for (Item item : items) {
      line("- " + withNote(item));
      steps("  ", item.parts());
    }
  }

  private void steps(String margin, List<Item> steps) {
    int number = 1;
    for (Item step : steps) {
      line(margin + number++ + ". " + withNote(step));
    }
  }

  private void terms(List<Item> terms) {
    for (Item term : terms) {
      line("- **" + literal(term.text()) + ":** " + literal(term.note().orElse("")));
    }
  }

  private void table(Block table) {
    row(" ", table.headings());
    line("|" + " --- |".repeat(table.headings().size() + 1));
    for (Item row : table.rows()) {
      row(literal(row.text()), row.parts());
    }
  }

  private void row(String name, List<Item> cells) {
    List<String> texts = cells.stream().map(MarkdownWriter::cell).toList();
    line("| " + name + " | " + String.join(" | ", texts) + " |");
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
    return WebAddresses.marked(text, address -> "<" + address + ">", MarkdownWriter::escaped);
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
