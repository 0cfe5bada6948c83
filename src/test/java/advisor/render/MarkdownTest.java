package advisor.render;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.render.document.Document;
import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import advisor.render.document.MarkdownWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that another program reads: every text is a text there, and nothing in it is markup. */
class MarkdownTest {

  private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=y>",
        "<!-- nothing",
        "&lt;b&gt; &amp; &#60;",
        "[a link](javascript:x)",
        "![a picture](http://x)",
        "[1]: http://x",
        "<http://x>",
        "http://x_y_z/*a*&b=[c]\\",
        "ftp://x_y_z",
        "# heading",
        "- item",
        "+ item",
        "* item",
        "12. step",
        "3) step",
        "---",
        "===",
        "> quoted",
        "```",
        "    code",
        "`code` **bold** _it_ ~~gone~~",
        "a | b | c",
        "| --- |",
        "\\",
        "\\*",
        "ends with \\",
        "$x$ {y} ~",
        "two  spaces  ",
        "line\nline\n\n# other",
        "tab\there",
        "1",
        "5-6 times, or 7.",
        "Ends."
      })
  void everyTextIsReadBackAsItIs(String text) throws IOException {
    String seen = text.replaceAll("\\s+", " ").strip();
    for (Block block : blocks(text)) {
      Read read = read(block);
      assertThat(read.text().replaceAll(" +", " "))
          .as("%s: %s", block, read.markdown())
          .contains(seen);
      assertThat(read.markup()).as("%s: %s", block, read.markdown()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.physio-pedia.com/Red_Flags_in_Spinal_Conditions",
        "https://x.org/~a/b*c?d=e&f=[g]#h_i"
      })
  void anAddressIsALinkToIt(String address) {
    for (String text : List.of("A. " + address, address, "See " + address + ".", address + " 2.")) {
      for (Block block : blocks(text)) {
        assertThat(MarkdownWriter.text(new Document().add(block))).contains("<" + address + ">");
      }
    }
  }

  @Test
  void theResultIsAHeading() {
    assertThat(MarkdownWriter.text(new Document().title("x").banner("y").alarm("z", true)))
        .isEqualTo("# x\n\n## y\n\n## z\n");
  }

  private static List<Block> blocks(String text) {
    Item item = new Item(text, Optional.of(text), List.of(new Item(text, text)));
    return List.of(
        new Block(Role.TITLE, text),
        new Block(Role.BANNER, text),
        new Block(Role.HEADING, text),
        new Block(Role.PARAGRAPH, text),
        new Block(Role.ASIDE, text),
        new Block(Role.BULLETS, List.of(item, item)),
        new Block(Role.STEPS, Item.each(List.of(text))),
        new Block(Role.TERMS, List.of(item)),
        table(List.of(text), List.of(new Item(text, List.of(item)))));
  }

  /**
   * What another program makes of a block.
   *
   * @param markup what it takes for HTML, links or pictures
   */
  private record Read(String markdown, String text, List<Node> markup) {}

  private static Read read(Block block) throws IOException {
    Block other = new Block(Role.PARAGRAPH, "before");
    String markdown = MarkdownWriter.text(new Document().add(other).add(block).add(other));
    StringBuilder text = new StringBuilder();
    List<Node> markup = new ArrayList<>();
    Node document = Parser.builder().extensions(TABLES).build().parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(HtmlBlock node) {
            markup.add(node);
          }

          @Override
          public void visit(HtmlInline node) {
            markup.add(node);
          }

          @Override
          public void visit(Link node) {
            visitChildren(node);
            if (!text.toString().endsWith(node.getDestination())) {
              markup.add(node);
            }
          }

          @Override
          public void visit(Image node) {
            markup.add(node);
          }

          @Override
          public void visit(LinkReferenceDefinition node) {
            markup.add(node);
          }
        });
    return new Read(markdown, text.toString(), markup);
  }

  private static Block table(List<String> columns, List<Item> rows) {
    return new Document().table(columns, rows).blocks().get(0);
  }
}
