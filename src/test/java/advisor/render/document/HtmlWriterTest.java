package advisor.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page that a strict parser reads back: every text is a text there, and nothing in it markup. */
class HtmlWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title><script>",
        "</style><img src=x onerror=y>",
        "<!-- nothing",
        "]]>",
        "&lt;b&gt; &amp; &#60; &nbsp;",
        "\" onclick=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "a < b > c & d",
        "${x} {{y}} <%= z %>",
        "two  spaces",
        "line\nline\ttab",
        "javascript:alert(1)",
        "xhttps://x.org",
        "https://x.org/\"onclick=\"alert(1)",
        "https://x.org/'><script>",
        "Zürich, 日本, \ud83d\ude42",
      })
  void everyTextIsReadBackAsItIsAndChangesNoElement(String text) throws Exception {
    assertThat(told(page("en", every(text))))
        .isEqualTo(told(page("en", every("TEXT"))).replace("TEXT", text.replaceAll("[\n\t]", " ")));
  }

  @Test
  void theLanguageIsOneToo() throws Exception {
    String language = "en\"><script>";
    assertThat(parsed(page(language, every("x"))).getAttribute("lang")).isEqualTo(language);
  }

  @Test
  void whatIsHiddenIsWrittenOut() throws Exception {
    String page = page("en", every("\u001b[31m\u202e\u0000\u200b\ufffe"));
    assertThat(page).contains("\\u001b[31m\\u202e\\u0000\\u200b\\ufffe");
    assertThat(page.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    parsed(page);
  }

  @Test
  void headingsListsAndTablesAreWhatTheyAreForWhoeverHearsThem() throws Exception {
    Element page = parsed(page("en", every("x")));
    assertThat(texts(page, "title")).containsExactly("x - x");
    assertThat(texts(page, "h1")).hasSize(1);
    assertThat(texts(page, "h2")).hasSize(4);
    assertThat(texts(page, "main")).hasSize(1);
    assertThat(elements(page, "th"))
        .extracting(header -> header.getAttribute("scope"))
        .containsExactly("col", "col", "row");
  }

  @Test
  void theTitleOfThePageBeginsWithWhatMattersMost() throws Exception {
    Document document = new Document().title("Which?").banner("This & that").banner("Other");
    assertThat(texts(parsed(HtmlWriter.text(document, "en")), "title"))
        .containsExactly("This & that - Which?");
    assertThat(texts(parsed(HtmlWriter.text(new Document().title("Which?"), "en")), "title"))
        .containsExactly("Which?");
  }

  @Test
  void anAddressIsALinkToItThatTellsTheOtherSideNothing() throws Exception {
    String address = "https://x.org/a_b?c=d&e=f";
    List<Element> links = elements(parsed(page("en", every("A. " + address + "."))), "a");
    assertThat(links).hasSizeGreaterThan(12);
    assertThat(links)
        .allSatisfy(
            link -> {
              assertThat(link.getAttribute("href")).isEqualTo(address);
              assertThat(link.getAttribute("rel")).isEqualTo("noopener noreferrer");
              assertThat(link.getTextContent()).isEqualTo(address);
            });
  }

  @Test
  void whatBelongsUnderAnItemIsAListInIt() throws Exception {
    Element page = parsed(page("en", every("x")));
    assertThat(elements(page, "ol"))
        .extracting(list -> list.getParentNode().getNodeName())
        .containsExactly("li", "section", "td");
  }

  @Test
  void onlyAHeadingThatBeginsAPageBeginsOne() throws Exception {
    Element page = parsed(page("en", every("x")));
    assertThat(elements(page, "div").stream().filter(e -> e.getAttribute("class").equals("page")))
        .hasSize(2);
  }

  @Test
  void nothingIsLoadedAndNothingRuns() throws Exception {
    String page = page("en", every("x"));
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)<script|\\bsrc=|\\bhref=|url\\(|@import|\\bon[a-z]+=|<link");
  }

  private static List<Block> every(String text) {
    Item item = new Item(text, text);
    Item parts = new Item(text, Optional.of(text), List.of(item, item));
    return List.of(
        new Block(Role.TITLE, text),
        new Block(Role.BANNER, text),
        new Block(Role.WORST_ALARM, text),
        new Block(Role.HEADING, text),
        new Block(Role.PARAGRAPH, text),
        new Block(Role.ASIDE, text),
        new Block(Role.BULLETS, List.of(item, new Item(text), parts)),
        new Block(Role.STEPS, Item.each(List.of(text, text))),
        new Block(Role.TERMS, List.of(item)),
        new Block(Role.BLANK, text),
        new Block(Role.PAGE_HEADING, text),
        table(List.of(text, text), List.of(new Item(text, List.of(item, parts)))),
        new Block(Role.COMMAND, Item.each(List.of(text, text))));
  }

  private static String page(String language, List<Block> blocks) throws Exception {
    Document document = new Document();
    blocks.forEach(document::add);
    return HtmlWriter.text(document, language);
  }

  private static Element parsed(String page) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(page))).getDocumentElement();
  }

  /** Elements, attributes and texts, each on a line. */
  private static String told(String page) throws Exception {
    StringBuilder told = new StringBuilder();
    tell(parsed(page), told);
    return told.toString();
  }

  private static void tell(Node node, StringBuilder told) {
    told.append(node.getNodeName());
    for (int i = 0; node.hasAttributes() && i < node.getAttributes().getLength(); i++) {
      told.append(' ').append(node.getAttributes().item(i));
    }
    told.append('\n').append(node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "");
    for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
      tell(each, told);
    }
  }

  private static List<String> texts(Element page, String name) {
    return elements(page, name).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Element page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Block table(List<String> columns, List<Item> rows) {
    return new Document().table(columns, rows).blocks().get(0);
  }
}
