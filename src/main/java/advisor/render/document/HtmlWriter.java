package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.text.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Sets a document as one HTML page, for a screen and for paper. It needs nothing beside it: no
 * script, no font, no picture, and a browser is told to load none. Texts are taken literally. It is
 * well-formed XML, too.
 */
public final class HtmlWriter implements Document.Setter {

  private final Appendable out;
  private final String language;
  private String endOfSection = "";
  private String under = "";

  /**
   * Writes to this destination.
   *
   * @param language of the texts, as BCP 47 names it: "en"
   */
  public HtmlWriter(Appendable out, String language) {
    this.out = out;
    this.language = language;
  }

  /** Writes the whole page. */
  public void write(Document document) throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"" + literal(language) + "\">\n<head>\n");
    out.append("<meta charset=\"utf-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\"");
    out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
    for (Block block : document.blocks()) {
      if (block instanceof Document.Title title) {
        line("title", title.text());
      }
    }
    out.append("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n<div class=\"page\">\n");
    out.append("<p class=\"switch\"><label><input type=\"checkbox\" id=\"large\"/>");
    out.append(" Large print</label></p>\n");
    for (Block block : document.blocks()) {
      block.setBy(this);
    }
    out.append(endOfSection + "</div>\n</main>\n</body>\n</html>\n");
  }

  private static String style() throws IOException {
    try (InputStream style = HtmlWriter.class.getResourceAsStream("page.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void title(Document.Title title) throws IOException {
    under = title.text();
    line("h1", title.text());
  }

  @Override
  public void banner(Document.Banner banner) throws IOException {
    section("<section class=\"banner\">", banner.text());
  }

  @Override
  public void alarm(Document.Alarm alarm) throws IOException {
    section("<section class=\"alarm" + (alarm.worst() ? " worst" : "") + "\">", alarm.text());
  }

  @Override
  public void heading(Document.Heading heading) throws IOException {
    section(
        heading.onNewPage() ? "</div>\n<div class=\"page\">\n<section>" : "<section>",
        heading.text());
  }

  private void section(String start, String heading) throws IOException {
    out.append(endOfSection + start + "\n");
    endOfSection = "</section>\n";
    under = heading;
    line("h2", heading);
  }

  @Override
  public void paragraph(Document.Paragraph paragraph) throws IOException {
    line("p", paragraph.text());
  }

  @Override
  public void aside(Document.Aside aside) throws IOException {
    out.append("<p class=\"note\">" + literal(aside.text()) + "</p>\n");
  }

  @Override
  public void bullets(Document.Bullets bullets) throws IOException {
    out.append("<ul>\n");
    for (Item item : bullets.items()) {
      out.append("<li>" + withNote(item) + "</li>\n");
    }
    out.append("</ul>\n");
  }

  @Override
  public void steps(Document.Steps steps) throws IOException {
    out.append("<ol>\n");
    for (String text : steps.texts()) {
      line("li", text);
    }
    out.append("</ol>\n");
  }

  @Override
  public void terms(Document.Terms terms) throws IOException {
    out.append("<dl>\n");
    for (Item item : terms.items()) {
      line("dt", item.text());
      line("dd", item.note().orElse(""));
    }
    out.append("</dl>\n");
  }

  /** On a narrow screen it is wider than the page, and can be moved with the keyboard, too. */
  @Override
  public void table(Document.Table table) throws IOException {
    out.append("<div class=\"table\" role=\"region\" tabindex=\"0\"");
    out.append(" aria-label=\"" + literal(under) + "\">\n<table>\n<thead>\n<tr>\n<td></td>\n");
    for (String column : table.columns()) {
      out.append("<th scope=\"col\">" + literal(column) + "</th>\n");
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (Row row : table.rows()) {
      out.append("<tr>\n<th scope=\"row\">" + literal(row.name()) + "</th>\n");
      for (Item cell : row.cells()) {
        out.append("<td>" + withNote(cell) + "</td>\n");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  @Override
  public void command(Document.Command command) throws IOException {
    line("pre", String.join(" ", command.words()));
  }

  @Override
  public void blank(Document.Blank blank) throws IOException {
    out.append("<p class=\"blank\">" + literal(blank.label()) + "</p>\n");
  }

  private void line(String element, String text) throws IOException {
    out.append("<" + element + ">" + literal(text) + "</" + element + ">\n");
  }

  private static String withNote(Item item) {
    return literal(item.text())
        + item.note().map(note -> " <span class=\"note\">" + literal(note) + "</span>").orElse("");
  }

  private static String literal(String text) {
    return Visible.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
