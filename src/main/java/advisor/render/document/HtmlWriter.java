package advisor.render.document;

import advisor.render.ProgramText;
import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.text.Visible;
import java.util.List;

/**
 * Sets a document as one HTML page, for a screen and for paper. It needs nothing beside it: no
 * script, no font, no picture, and a browser is told to load none. Texts are taken literally. It is
 * well-formed XML, too.
 */
public final class HtmlWriter implements Document.Setter {

  private final StringBuilder out = new StringBuilder();
  private String endOfSection = "";
  private String under = "";

  private HtmlWriter() {}

  /**
   * The whole page.
   *
   * @param language of the texts, as BCP 47 names it: "en"
   */
  public static String text(Document document, String language) {
    HtmlWriter page = new HtmlWriter();
    page.head(document, language);
    for (Block block : document.blocks()) {
      block.setBy(page);
    }
    return page.out
        .append(page.endOfSection)
        .append("</div>\n</main>\n</body>\n</html>\n")
        .toString();
  }

  private void head(Document document, String language) {
    out.append("<!DOCTYPE html>\n<html lang=\"" + literal(language) + "\">\n<head>\n");
    out.append("<meta charset=\"utf-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\"");
    out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
    for (Block block : document.blocks()) {
      if (block instanceof Document.TextBlock text && text.role() == Document.Role.TITLE) {
        line("title", text.text());
      }
    }
    out.append("<style>\n" + ProgramText.of("render/document/page.css") + "</style>\n</head>\n");
    out.append("<body>\n<main>\n<div class=\"page\">\n");
    out.append("<p class=\"switch\"><label><input type=\"checkbox\" id=\"large\"/>");
    out.append(" Large print</label></p>\n");
  }

  @Override
  public void text(Document.TextBlock block) {
    String text = block.text();
    switch (block.role()) {
      case TITLE -> heading("h1", text);
      case BANNER -> section("<section class=\"banner\">", text);
      case ALARM -> section("<section class=\"alarm\">", text);
      case WORST_ALARM -> section("<section class=\"alarm worst\">", text);
      case HEADING -> section("<section>", text);
      case PAGE_HEADING -> section("</div>\n<div class=\"page\">\n<section>", text);
      case PARAGRAPH -> line("p", text);
      case ASIDE -> out.append("<p class=\"note\">" + literal(text) + "</p>\n");
      case BLANK -> out.append("<p class=\"blank\">" + literal(text) + "</p>\n");
    }
  }

  private void section(String start, String heading) {
    out.append(endOfSection + start + "\n");
    endOfSection = "</section>\n";
    heading("h2", heading);
  }

  private void heading(String element, String text) {
    under = text;
    line(element, text);
  }

  @Override
  public void bullets(Document.Bullets bullets) {
    list("ul", bullets.items());
  }

  @Override
  public void steps(Document.Steps steps) {
    list("ol", Item.each(steps.texts()));
  }

  private void list(String element, List<Item> items) {
    out.append("<" + element + ">\n");
    for (Item item : items) {
      out.append("<li>" + withNote(item) + "</li>\n");
    }
    out.append("</" + element + ">\n");
  }

  @Override
  public void terms(Document.Terms terms) {
    out.append("<dl>\n");
    for (Item item : terms.items()) {
      line("dt", item.text());
      line("dd", item.note().orElse(""));
    }
    out.append("</dl>\n");
  }

  /** On a narrow screen it is wider than the page, and can be moved with the keyboard, too. */
  @Override
  public void table(Document.Table table) {
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
  public void command(Document.CommandBlock command) {
    line("pre", String.join(" ", command.words()));
  }

  private void line(String element, String text) {
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
