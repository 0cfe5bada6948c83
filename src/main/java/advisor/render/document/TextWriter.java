package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.text.Columns;
import advisor.text.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets a document for a terminal or a plain text file. No line is wider than the width; without
 * styling, not a single escape byte is written.
 */
public final class TextWriter implements Document.Setter {

  /** Wider lines are hard to read; on a wider terminal the text keeps this measure. */
  private static final int MEASURE = 88;

  private final Appendable out;
  private final int width;
  private final TextStyle style;

  /**
   * Writes to this destination.
   *
   * @param width columns; less than 10 count as 10
   */
  public TextWriter(Appendable out, int width, TextStyle style) {
    this.out = out;
    this.width = Math.max(10, width);
    this.style = style;
  }

  /** Writes the whole document, an empty line between its blocks. */
  public void write(Document document) throws IOException {
    Block before = null;
    for (Block block : document.blocks()) {
      if (before != null && !(before instanceof Document.Heading)) {
        out.append('\n');
      }
      block.setBy(this);
      before = block;
    }
  }

  @Override
  public void title(Document.Title title) throws IOException {
    paragraph(title.text(), TextStyle.Role.HEADING);
  }

  @Override
  public void banner(Document.Banner banner) throws IOException {
    if (style == TextStyle.LINEAR) {
      paragraph(banner.text(), TextStyle.Role.BANNER);
      return;
    }
    String rule = "=".repeat(Math.min(measure(), Columns.of(Visible.of(banner.text()))));
    line(rule, TextStyle.Role.BANNER);
    paragraph(banner.text(), TextStyle.Role.BANNER);
    line(rule, TextStyle.Role.BANNER);
  }

  /** Reversed; without styling in capitals, which are not to be read aloud. */
  @Override
  public void alarm(Document.Alarm alarm) throws IOException {
    TextStyle.Role role = alarm.worst() ? TextStyle.Role.WORST_ALARM : TextStyle.Role.ALARM;
    for (String line : Columns.wrap(alarm.text(), measure() - 2)) {
      switch (style) {
        case PLAIN -> line(line.toUpperCase(Locale.ROOT), role);
        case LINEAR -> line(line, role);
        case ANSI -> line(" " + line + " ", role);
      }
    }
  }

  @Override
  public void heading(Document.Heading heading) throws IOException {
    paragraph(heading.text(), TextStyle.Role.HEADING);
  }

  @Override
  public void paragraph(Document.Paragraph paragraph) throws IOException {
    paragraph(paragraph.text(), TextStyle.Role.TEXT);
  }

  @Override
  public void aside(Document.Aside aside) throws IOException {
    paragraph(aside.text(), TextStyle.Role.NOTE);
  }

  @Override
  public void bullets(Document.Bullets bullets) throws IOException {
    for (Item item : bullets.items()) {
      hanging("  - ", item.text(), TextStyle.Role.TEXT);
      if (item.note().isPresent()) {
        hanging("    ", item.note().get(), TextStyle.Role.NOTE);
      }
    }
  }

  @Override
  public void steps(Document.Steps steps) throws IOException {
    int number = 1;
    for (String text : steps.texts()) {
      hanging("  " + number++ + ". ", text, TextStyle.Role.TEXT);
    }
  }

  @Override
  public void terms(Document.Terms terms) throws IOException {
    for (Item item : terms.items()) {
      hanging("  ", item.text() + ": " + item.note().orElse(""), TextStyle.Role.TEXT);
    }
  }

  @Override
  public void table(Document.Table table) throws IOException {
    new TextTable(width, style).write(table, out);
  }

  /** A backslash ends each line but the last, so that the whole can be copied into a shell. */
  @Override
  public void command(Document.Command command) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("  ");
    for (String word : command.words()) {
      if (line.length() > 4 && Columns.of(line + word) + 2 > measure()) {
        lines.add(line + "\\");
        line = new StringBuilder("    ");
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    for (String each : lines) {
      line(each, TextStyle.Role.TEXT);
    }
  }

  @Override
  public void blank(Document.Blank blank) throws IOException {
    line(blank.dotted(), TextStyle.Role.TEXT);
  }

  private int measure() {
    return Math.min(width, MEASURE);
  }

  private void paragraph(String text, TextStyle.Role role) throws IOException {
    hanging("", text, role);
  }

  private void hanging(String lead, String text, TextStyle.Role role) throws IOException {
    String indent = " ".repeat(Columns.of(lead));
    String start = lead;
    for (String line : Columns.wrap(text, measure() - indent.length())) {
      out.append(start);
      line(line, role);
      start = indent;
    }
  }

  private void line(String text, TextStyle.Role role) throws IOException {
    out.append(style.apply(role, text)).append('\n');
  }
}
