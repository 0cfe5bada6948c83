package advisor.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents as plain text, on paper or at a terminal. */
class TextWriterTest {

  private static final Block TABLE =
      table(
          List.of("Massage", "理学療法 ✅"),
          List.of(
              new Item(
                  "Effort", List.of(new Item("none", "certain"), new Item("exercises at home"))),
              new Item("Cost ☕", List.of(new Item("varies"), new Item("頭痛の治療")))));

  private static final Block SHORT =
      table(
          List.of("The class", "Sure"),
          List.of(
              new Item("After an operation", Item.each(List.of("Physiotherapy", "sure"))),
              new Item("頭痛", Item.each(List.of("Massage ☕", "a guess")))));

  private static String set(int width, TextStyle style, Block... blocks) {
    Document document = new Document();
    Stream.of(blocks).forEach(document::add);
    return TextWriter.text(document, width, style);
  }

  @TestFactory
  Stream<DynamicTest> eachKindOfBlockHasItsForm() {
    return Stream.of(
        form(new Block(Role.TITLE, "On the way"), "On the way\n"),
        form(new Block(Role.BANNER, "頭痛 ✅"), "=======\n頭痛 ✅\n=======\n"),
        form(new Block(Role.HEADING, "Why"), "Why\n"),
        form(new Block(Role.PARAGRAPH, "one two three four five"), "one two three four\nfive\n"),
        form(new Block(Role.PARAGRAPH, ""), "\n"),
        form(new Block(Role.ASIDE, "not\u0007heard"), "not\\u0007heard\n"),
        form(
            new Block(
                Role.BULLETS, List.of(new Item("a text with a note", "the note"), new Item("b"))),
            "  - a text with a\n    note\n    the note\n  - b\n"),
        form(
            new Block(Role.STEPS, Item.each(List.of("rest for a while", "walk"))),
            "  1. rest for a\n     while\n  2. walk\n"),
        form(
            new Block(Role.TERMS, List.of(new Item("term", "what is being said"))),
            "  term: what is\n  being said\n"),
        form(
            new Block(Role.COMMAND, Item.each(List.of("advisor", "ask", "--no-input"))),
            "  advisor ask \\\n    --no-input\n"));
  }

  @TestFactory
  Stream<DynamicTest> whatStandsOutDoesSoInEveryStyle() {
    return Stream.of(
        styled(TextStyle.PLAIN, new Block(Role.WORST_ALARM, "Go now"), "GO NOW\n"),
        styled(TextStyle.LINEAR, new Block(Role.WORST_ALARM, "Go now"), "Go now\n"),
        styled(
            TextStyle.ANSI,
            new Block(Role.WORST_ALARM, "Go now"),
            "\u001b[1;7;31m Go now \u001b[0m\n"),
        styled(TextStyle.ANSI, new Block(Role.ALARM, "Go soon"), "\u001b[1;7m Go soon \u001b[0m\n"),
        styled(TextStyle.LINEAR, new Block(Role.BANNER, "Massage"), "Massage\n"),
        styled(TextStyle.ANSI, new Block(Role.HEADING, "Why"), "\u001b[1mWhy\u001b[0m\n"),
        styled(TextStyle.ANSI, new Block(Role.ASIDE, ""), "\n"),
        styled(TextStyle.PLAIN, blank("Name:"), "Name: ........................\n"),
        styled(TextStyle.PLAIN, blank(""), "........................\n"));
  }

  private static Block blank(String label) {
    return new Block(Role.BLANK, label);
  }

  private static DynamicTest styled(TextStyle style, Block block, String text) {
    return DynamicTest.dynamicTest(
        style + " " + block, () -> assertThat(set(40, style, block)).isEqualTo(text));
  }

  @Test
  void aHeadingThatIsLongerThanALineIsWrappedWhereTheTextsStandBelowIt() {
    Block table =
        table(
            List.of("A long name of an option"),
            List.of(new Item("What it is", Item.each(List.of("word ".repeat(9).strip())))));

    assertThat(set(20, TextStyle.LINEAR, table))
        .isEqualTo(
            """
            What it is
              A long name of an
              option: word word
              word word word
              word word word
              word
            """);
  }

  @Test
  void aTableOfShortTextsHasItsHeadingsOnceWhereItHasRoom() {
    assertThat(set(50, TextStyle.PLAIN, SHORT))
        .isEqualTo(
            """
                                        The class      Sure
            After an operation          Physiotherapy  sure
            頭痛                        Massage ☕     a guess
            """);
  }

  @Test
  void elseAndReadAloudEachOfItsTextsStandsBehindItsHeading() {
    String inWords =
        """
        After an operation
          The class: Physiotherapy
          Sure: sure

        頭痛
          The class: Massage ☕
          Sure: a guess
        """;

    assertThat(set(35, TextStyle.PLAIN, SHORT)).isEqualTo(inWords);
    assertThat(set(80, TextStyle.LINEAR, SHORT)).isEqualTo(inWords);
  }

  @Test
  void aNumberIsNeverBroken() {
    String many = "1,234,567,890,123,456,789,012,345,678,901";
    for (String number : List.of("9,234,567,890,123", "12,345,678,901,234", many)) {
      List<Item> cells = Item.each(List.of(number, "7"));
      Block table = table(List.of("given answers", "else"), List.of(new Item("Massage", cells)));

      for (int width = 60; width <= 100; width += 10) {
        assertThat(set(width, TextStyle.PLAIN, table)).contains(number);
      }
      assertThat(set(80, TextStyle.PLAIN, table)).contains(number + "  7");
    }
  }

  private static DynamicTest form(Block block, String text) {
    return DynamicTest.dynamicTest(
        block.toString(), () -> assertThat(set(20, TextStyle.PLAIN, block)).isEqualTo(text));
  }

  @Test
  void anEmptyLineStandsBetweenBlocksButNotUnderAHeading() {
    assertThat(
            set(
                80,
                TextStyle.PLAIN,
                new Block(Role.TITLE, "A"),
                new Block(Role.HEADING, "B"),
                new Block(Role.PARAGRAPH, "c")))
        .isEqualTo("A\n\nB\nc\n");
  }

  @Test
  void aTableStandsSideBySideWhereEveryColumnHasRoom() {
    assertThat(set(50, TextStyle.PLAIN, TABLE))
        .isEqualTo(
            """
            Effort
            Massage                   理学療法 ✅
            ------------------------  ------------------------
            none                      exercises at home
            certain

            Cost ☕
            Massage                   理学療法 ✅
            ------------------------  ------------------------
            varies                    頭痛の治療
            """);
  }

  @Test
  void elseItsTextsStandBelowTheirHeadings() {
    assertThat(set(45, TextStyle.PLAIN, TABLE))
        .isEqualTo(
            """
            Effort
              Massage: none certain
              理学療法 ✅: exercises at home

            Cost ☕
              Massage: varies
              理学療法 ✅: 頭痛の治療
            """);
  }

  @Test
  void onlyWhatStandsOutIsStyledAndItsWordsAreTheSame() {
    Block[] blocks = {
      new Block(Role.BANNER, "Now"),
      new Block(Role.PARAGRAPH, "text"),
      new Block(Role.ASIDE, "note"),
      TABLE
    };
    String styled = set(50, TextStyle.ANSI, blocks);

    assertThat(styled)
        .startsWith("\u001b[1m===\u001b[0m\n\u001b[1mNow\u001b[0m\n\u001b[1m===\u001b[0m\n\ntext\n")
        .contains("\u001b[2mnote\u001b[0m\n");
    assertThat(styled.replaceAll("\u001b\\[[0-9]m", ""))
        .isEqualTo(set(50, TextStyle.PLAIN, blocks));
  }

  @Test
  void noLineIsWiderThanItsWidthNorThanAnEyeCanFollow() {
    String words =
        "The quick brown fox ☕ jumps over 頭痛 and antidisestablishmentarianism ".repeat(9);
    Block[] running = {
      new Block(Role.PARAGRAPH, words), new Block(Role.BULLETS, Item.each(List.of(words)))
    };
    for (int width = 20; width <= 200; width++) {
      assertThat(columns(set(width, TextStyle.PLAIN, running))).isBetween(15, Math.min(width, 88));
      assertThat(columns(set(width, TextStyle.PLAIN, TABLE))).isBetween(15, width);
    }
  }

  /** Of the widest line. */
  private static int columns(String text) {
    return text.replaceAll("[☕✅頭痛理学療法の治]", "ww").lines().mapToInt(String::length).max().orElse(0);
  }

  private static Block table(List<String> columns, List<Item> rows) {
    return new Document().table(columns, rows).blocks().get(0);
  }
}
