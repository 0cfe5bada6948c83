package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.List;
import java.util.Locale;

/**
 * Writes a document for a terminal or a plain text file. No line is wider than the width, and only
 * the ANSI style writes escape sequences.
 */
public final class TextWriter {

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
      writer.write(block);
      apart = !block.keepsWithNext();
    }
    return writer.out.toString();
  }

  private void write(Block block) {
    switch (block.role()) {
      case BANNER -> banner(block);
      case ALARM, WORST_ALARM -> alarm(block);
      case BLANK -> line(block.dotted(), Role.BLANK);
      case COMMAND -> command(block.items());
      case BULLETS -> bullets(block.items());
      case STEPS -> numbered("  ", block.items());
      case TERMS -> terms(block.items());
      case TABLE -> new TextTable(block, width, style, out).write();
      case TITLE, HEADING, PAGE_HEADING, PARAGRAPH, ASIDE ->
          hanging("", block.text(), block.role());
    }
  }

  private void banner(Block banner) {
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
  private void alarm(Block alarm) {
    for (String line : Columns.wrap(alarm.text(), lineWidth() - 2)) {
      switch (style) {
        case PLAIN -> line(line.toUpperCase(Locale.ROOT), alarm.role());
        case LINEAR -> line(line, alarm.role());
        case ANSI -> line(" " + line + " ", alarm.role());
      }
    }
  }

  private void bullets(List<Item> items) {
    for (Item item : items) {
      hanging("  - ", item.text(), Role.PARAGRAPH);
      if (item.note().isPresent()) {
        hanging("    ", item.note().get(), Role.ASIDE);
      }
      numbered("    ", item.parts());
    }
  }

  private void numbered(String margin, List<Item> items) {
    int number = 1;
    for (Item item : items) {
      hanging(margin + number++ + ". ", item.withNote(), Role.PARAGRAPH);
    }
  }

  private void terms(List<Item> terms) {
    for (Item term : terms) {
      hanging("  ", term.text() + ": " + term.note().orElse(""), Role.PARAGRAPH);
    }
  }

  /** Ends each line but the last with a backslash, so that a shell takes a copy of all of it. */
  private void command(List<Item> words) {
    StringBuilder line = new StringBuilder("  ");
    for (Item word : words) {
      if (line.length() > 4 && Columns.of(line + word.text()) + 2 > lineWidth()) {
        out.append(line).append("\\\n");
        line = new StringBuilder("    ");
      }
      line.append(word.text()).append(' ');
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
