package advisor.render;

import advisor.render.Document.Block;
import advisor.render.Document.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a document for a terminal or a plain text file. No line is wider than the width; without
 * styling, not a single escape byte is written.
 */
public final class TextWriter {

  /** Wider lines are hard to read; on a wider terminal the text keeps this measure. */
  private static final int MEASURE = 88;

  private final Appendable out;
  private final int width;
  private final Style style;

  /**
   * Writes to this destination.
   *
   * @param width columns; less than 20 count as 20
   */
  public TextWriter(Appendable out, int width, Style style) {
    this.out = out;
    this.width = Math.max(20, width);
    this.style = style;
  }

  /** Writes the whole document, an empty line between its blocks. */
  public void write(Document document) throws IOException {
    Block before = null;
    for (Block block : document.blocks()) {
      if (before != null && !(before instanceof Document.Heading)) {
        out.append('\n');
      }
      write(block);
      before = block;
    }
  }

  private void write(Block block) throws IOException {
    if (block instanceof Document.Title title) {
      paragraph(title.text(), Style.Role.HEADING);
    } else if (block instanceof Document.Banner banner) {
      banner(banner.text());
    } else if (block instanceof Document.Heading heading) {
      paragraph(heading.text(), Style.Role.HEADING);
    } else if (block instanceof Document.Paragraph paragraph) {
      paragraph(paragraph.text(), Style.Role.TEXT);
    } else if (block instanceof Document.Aside aside) {
      paragraph(aside.text(), Style.Role.NOTE);
    } else if (block instanceof Document.Bullets bullets) {
      for (Item item : bullets.items()) {
        item("  - ", item);
      }
    } else if (block instanceof Document.Steps steps) {
      steps(steps.texts());
    } else if (block instanceof Document.Terms terms) {
      terms(terms.items());
    } else if (block instanceof Document.Table table) {
      new TextTable(width, style).write(table, out);
    } else if (block instanceof Document.Command command) {
      command(command.words());
    }
  }

  private int measure() {
    return Math.min(width, MEASURE);
  }

  private void banner(String text) throws IOException {
    String rule = "=".repeat(Math.min(measure(), Math.max(20, Columns.of(text))));
    line(rule, Style.Role.BANNER);
    paragraph(text, Style.Role.BANNER);
    line(rule, Style.Role.BANNER);
  }

  private void paragraph(String text, Style.Role role) throws IOException {
    hanging("", text, role);
  }

  private void hanging(String lead, String text, Style.Role role) throws IOException {
    String indent = " ".repeat(Columns.of(lead));
    String start = lead;
    for (String line : Wrap.lines(text, measure() - indent.length())) {
      out.append(start);
      line(line, role);
      start = indent;
    }
  }

  private void line(String text, Style.Role role) throws IOException {
    out.append(style.apply(role, text)).append('\n');
  }

  private void item(String lead, Item item) throws IOException {
    hanging(lead, item.text(), Style.Role.TEXT);
    if (item.note().isPresent()) {
      hanging(" ".repeat(Columns.of(lead)), item.note().get(), Style.Role.NOTE);
    }
  }

  private void steps(List<String> texts) throws IOException {
    int number = 1;
    for (String text : texts) {
      hanging("  " + number++ + ". ", text, Style.Role.TEXT);
    }
  }

  private void terms(List<Item> items) throws IOException {
    for (Item item : items) {
      hanging("  ", item.text() + ": " + item.note().orElse(""), Style.Role.TEXT);
    }
  }

  /** A backslash ends each line but the last, so that the whole can be copied into a shell. */
  private void command(List<String> words) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("  ");
    for (String word : words) {
      if (line.length() > 4 && Columns.of(line + word) + 2 > measure()) {
        lines.add(line + "\\");
        line = new StringBuilder("    ");
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    for (String each : lines) {
      line(each, Style.Role.TEXT);
    }
  }
}
