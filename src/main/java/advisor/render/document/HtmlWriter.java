package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import advisor.text.Visible;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a document as one HTML page, for a screen and for paper. The page has no script, font or
 * picture, and its content security policy forbids a browser to load any. Texts are taken
 * literally, except that web addresses become links. The page is well-formed XML.
 */
public final class HtmlWriter {

  private static final Set<Role> MATTERING_MOST =
      EnumSet.of(Role.BANNER, Role.ALARM, Role.WORST_ALARM);

  private final StringBuilder out = new StringBuilder();
  private String endOfSection = "";
  private String lastHeading = "";

  private HtmlWriter() {}

  /**
   * The document as a page. Its title begins with what matters most, which tells open pages apart.
   *
   * @param language the BCP 47 tag of the language of the texts: "en"
   */
  public static String text(Document document, String language) {
    HtmlWriter page = new HtmlWriter();
    page.head(document, language);
    for (Block block : document.blocks()) {
      page.write(block);
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
    line("title", literal(pageTitle(document.blocks())));
    out.append("<style>\n" + ProgramText.of("render/document/page.css") + "</style>\n</head>\n");
    out.append("<body>\n<main>\n<div class=\"page\">\n");
    out.append("<p class=\"switch\"><label><input type=\"checkbox\" id=\"large\"/>");
    out.append(" Large print</label></p>\n");
  }

  private static String pageTitle(List<Block> blocks) {
    String title = blocks.get(0).text();
    for (Block block : blocks) {
      if (MATTERING_MOST.contains(block.role())) {
        return block.text() + " - " + title;
      }
    }
    return title;
  }

  private void write(Block block) {
    String text = block.text();
    switch (block.role()) {
      case TITLE -> heading("h1", text);
      case BANNER -> section("<section class=\"banner\">", text);
      case ALARM -> section("<section class=\"alarm\">", text);
      case WORST_ALARM -> section("<section class=\"alarm worst\">", text);
      case HEADING -> section("<section>", text);
      case PAGE_HEADING -> section("</div>\n<div class=\"page\">\n<section>", text);
      case PARAGRAPH -> line("p", linked(text));
      case ASIDE -> out.append("<p class=\"note\">" + linked(text) + "</p>\n");
      case BLANK -> out.append("<p class=\"blank\">" + literal(text) + "</p>\n");
      case COMMAND -> line("pre", literal(block.command()));
      case BULLETS -> list("ul", block.items());
      case STEPS -> list("ol", block.items());
      case TERMS -> terms(block.items());
      case TABLE -> table(block);
    }
  }

  private void section(String start, String heading) {
    out.append(endOfSection + start + "\n");
    endOfSection = "</section>\n";
    heading("h2", heading);
  }

  private void heading(String element, String text) {
    lastHeading = text;
    line(element, literal(text));
  }

  private void list(String element, List<Item> items) {
    out.append("<" + element + ">\n");
    for (Item item : items) {
      out.append("<li>");
      inner(item);
      out.append("</li>\n");
    }
    out.append("</" + element + ">\n");
  }

  private void terms(List<Item> terms) {
    out.append("<dl>\n");
    for (Item term : terms) {
      line("dt", literal(term.text()));
      line("dd", linked(term.note().orElse("")));
    }
    out.append("</dl>\n");
  }

  /** A table can be wider than a narrow screen; the keyboard can scroll it, too. */
  private void table(Block table) {
    out.append("<div class=\"table\" role=\"region\" tabindex=\"0\"");
    out.append(
        " aria-label=\"" + literal(lastHeading) + "\">\n<table>\n<thead>\n<tr>\n<td></td>\n");
    for (Item heading : table.headings()) {
      out.append("<th scope=\"col\">" + literal(heading.text()) + "</th>\n");
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (Item row : table.rows()) {
      out.append("<tr>\n<th scope=\"row\">" + literal(row.text()) + "</th>\n");
      for (Item cell : row.parts()) {
        out.append("<td>");
        inner(cell);
        out.append("</td>\n");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private void line(String element, String inner) {
    out.append("<" + element + ">" + inner + "</" + element + ">\n");
  }

  private void inner(Item item) {
    out.append(linked(item.text()));
    item.note().ifPresent(note -> out.append(" <span class=\"note\">" + linked(note) + "</span>"));
    if (!item.parts().isEmpty()) {
      out.append('\n');
      list("ol", item.parts());
    }
  }

  private static String linked(String text) {
    return WebAddresses.marked(Visible.of(text), HtmlWriter::link, HtmlWriter::literal);
  }

  private static String link(String address) {
    return "<a rel=\"noopener noreferrer\" href=\"%1$s\">%1$s</a>".formatted(literal(address));
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
