package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.Locale;

/**
 * Sets a document for a terminal or a plain text file. No line is wider than the width; without
 * styling, not a single escape byte is written.
 */
public final class TextWriter implements Document.Setter {

  /** Wider lines are hard to read; on a wider terminal the text keeps this measure. */
  private static final int MEASURE = 88;

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final TextStyle style;

  private TextWriter(int width, TextStyle style) {
    this.width = Math.max(10, width);
    this.style = style;
  }

  /**
   * The whole document, an empty line between its blocks.
   *
   * @param width columns; less than 10 count as 10
   */
  public static String text(Document document, int width, TextStyle style) {
    TextWriter writer = new TextWriter(width, style);
    boolean apart = false;
    for (Block block : document.blocks()) {
      if (apart) {
        writer.out.append('\n');
      }
      block.setBy(writer);
      apart = !(block instanceof Document.TextBlock text && text.leads());
    }
    return writer.out.toString();
  }

  @Override
  public void text(Document.TextBlock text) {
    switch (text.role()) {
      case BANNER -> banner(text);
      case ALARM, WORST_ALARM -> alarm(text);
      case BLANK -> line(text.dotted(), Role.BLANK);
      default -> hanging("", text.text(), text.role());
    }
  }

  private void banner(Document.TextBlock banner) {
    if (style == TextStyle.LINEAR) {
      hanging("", banner.text(), Role.BANNER);
      return;
    }
    String rule = "=".repeat(Math.min(measure(), Columns.of(Visible.of(banner.text()))));
    line(rule, Role.BANNER);
    hanging("", banner.text(), Role.BANNER);
    line(rule, Role.BANNER);
  }

  /** Reversed; without styling in capitals, which are not to be read aloud. */
  private void alarm(Document.TextBlock alarm) {
    for (String line : Columns.wrap(alarm.text(), measure() - 2)) {
      switch (style) {
        case PLAIN -> line(line.toUpperCase(Locale.ROOT), alarm.role());
        case LINEAR -> line(line, alarm.role());
        case ANSI -> line(" " + line + " ", alarm.role());
      }
    }
  }

  @Override
  public void bullets(Document.Bullets bullets) {
    for (Item item : bullets.items()) {
      hanging("  - ", item.text(), Role.PARAGRAPH);
      if (item.note().isPresent()) {
        hanging("    ", item.note().get(), Role.ASIDE);
      }
      for (String line : TextTable.numbered(item.parts(), measure() - 4)) {
        out.append("    ");
        line(line, Role.PARAGRAPH);
      }
    }
  }

  @Override
  public void steps(Document.Steps steps) {
    int number = 1;
    for (String text : steps.texts()) {
      hanging("  " + number++ + ". ", text, Role.PARAGRAPH);
    }
  }

  @Override
  public void terms(Document.Terms terms) {
    for (Item item : terms.items()) {
      hanging("  ", item.text() + ": " + item.note().orElse(""), Role.PARAGRAPH);
    }
  }

  @Override
  public void table(Document.Table table) {
    new TextTable(table, width, style, out).write();
  }

  /** A backslash ends each line but the last, so that the whole can be copied into a shell. */
  @Override
  public void command(Document.CommandBlock command) {
    StringBuilder line = new StringBuilder("  ");
    for (String word : command.words()) {
      if (line.length() > 4 && Columns.of(line + word) + 2 > measure()) {
        out.append(line).append("\\\n");
        line = new StringBuilder("    ");
      }
      line.append(word).append(' ');
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private int measure() {
    return Math.min(width, MEASURE);
  }

  private void hanging(String lead, String text, Role role) {
    String start = lead;
    for (String line : Columns.wrap(text, measure() - lead.length())) {
      out.append(start);
      line(line, role);
      start = " ".repeat(lead.length());
    }
  }

  private void line(String text, Role role) {
    out.append(style.apply(role, text)).append('\n');
  }
}
