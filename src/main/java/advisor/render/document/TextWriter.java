package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.Locale;

/**
 * Writes a document for a terminal or a plain text file. No line is wider than the width, and only
 * the ANSI style writes escape sequences.
 */
public final class TextWriter implements Document.BlockWriter {

  /** The most columns of a line on a wide terminal: longer lines are hard to read. */
  private static final int LONGEST_LINE = 88;

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final TextStyle style;

  private TextWriter(int width, TextStyle style) {
    this.width = Math.max(10, width);
    this.style = style;
  }

  /**
   * The document, with an empty line between its blocks.
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
      block.writeTo(writer);
      apart = !(block instanceof Document.TextBlock text && text.keepsWithNext());
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
    String rule = "=".repeat(Math.min(lineWidth(), Columns.of(Visible.of(banner.text()))));
    line(rule, Role.BANNER);
    hanging("", banner.text(), Role.BANNER);
    line(rule, Role.BANNER);
  }

  /** An alarm is reversed, or in capitals without styling; capitals are hard to read aloud. */
  private void alarm(Document.TextBlock alarm) {
    for (String line : Columns.wrap(alarm.text(), lineWidth() - 2)) {
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
      for (String line : TextTable.numbered(item.parts(), lineWidth() - 4)) {
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

  /** Ends each line but the last with a backslash, so that a shell takes a copy of all of it. */
  @Override
  public void command(Document.CommandBlock command) {
    StringBuilder line = new StringBuilder("  ");
    for (String word : command.words()) {
      if (line.length() > 4 && Columns.of(line + word) + 2 > lineWidth()) {
        out.append(line).append("\\\n");
        line = new StringBuilder("    ");
      }
      line.append(word).append(' ');
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private int lineWidth() {
    return Math.min(width, LONGEST_LINE);
  }

  private void hanging(String lead, String text, Role role) {
    String start = lead;
    for (String line : Columns.wrap(text, lineWidth() - lead.length())) {
      out.append(start);
      line(line, role);
      start = " ".repeat(lead.length());
    }
  }

  private void line(String text, Role role) {
    out.append(style.apply(role, text)).append('\n');
  }
}
