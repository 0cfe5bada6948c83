package advisor.rulefile.answers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What another reader of tables can read is read as it does, and of all else no more than a row.
 */
class TableRowsTest {

  private static final String CHARACTERS = "ab\"\"\",, \t\n\r;";
  private static final int TEXTS = 20_000;

  private static List<AnswersRow> rows(String text) throws IOException {
    TableRows table = new TableRows(new StringReader(text), ',', 1);
    List<AnswersRow> rows = new ArrayList<>();
    for (Optional<AnswersRow> row = table.next(true); row.isPresent(); row = table.next(true)) {
      rows.add(row.get());
    }
    return rows;
  }

  private static List<AnswersRow> expected(String text) {
    return CsvReader.builder()
        .trimWhitespacesAroundQuotes(true)
        .allowUnclosedQuote(false)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .stream()
        .map(row -> new AnswersRow(row.getStartingLineNumber(), row.getFields(), Optional.empty()))
        .toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  @Test
  void whatAnotherReaderCanReadIsReadTheSame() throws IOException {
    Random random = new Random(4);
    int readable = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      List<AnswersRow> rows = rows(text);
      try {
        assertThat(rows).as(text).isEqualTo(expected(text));
        readable++;
      } catch (CsvParseException unreadable) {
        assertThat(rows).as(text).anyMatch(row -> row.flaw().isPresent());
      }
    }
    assertThat(readable).isBetween(TEXTS / 10, TEXTS * 9 / 10);
  }

  /** Whatever stands in a line that is flawed, the rows behind it are the same. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '!',
      value = {
        "a;\"b, 1, not closed",
        "\"a;b;\"c\", 0, continues",
        "a;\"b\"c;d, 1, continues",
        "\"a\";b;\" c \"\";, 2, not closed",
      })
  void aFlawCostsItsLineFromThereOnAndNoOther(String line, int cell, String problem)
      throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      List<AnswersRow> rows = rows("x,y" + end + line.replace(';', ',') + end + "1,2" + end + "3");

      assertThat(rows).hasSize(4);
      assertThat(rows.get(1).flaw().orElseThrow().cell()).isEqualTo(cell);
      assertThat(rows.get(1).flaw().orElseThrow().problem()).contains(problem);
      assertThat(rows.subList(2, 4))
          .containsExactly(
              new AnswersRow(3, List.of("1", "2"), Optional.empty()),
              new AnswersRow(4, List.of("3"), Optional.empty()));
    }
  }

  /** What lies between two quotes that are never closed is no cell of theirs. */
  @Test
  void twoQuotesThatAreNeverClosedCostTwoLines() throws IOException {
    List<AnswersRow> rows = rows("a\n1,\"b,c\n2,3\n4,\"5\n6,7\n8,\" 9");

    assertThat(rows.stream().map(row -> row.flaw().isPresent()))
        .containsExactly(false, true, false, true, false, true);
    assertThat(rows.get(2).cells()).containsExactly("2", "3");
    assertThat(rows).extracting(AnswersRow::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  /** It may be closed further on: nobody is told that it never is. */
  @Test
  void aQuoteThatIsNotClosedForLongCostsItsLine() throws IOException {
    String rows = "1,2\n".repeat(100_000);

    for (String end : List.of("", "\"\n")) {
      List<AnswersRow> read = rows("a\n\"b\n" + rows + end);

      assertThat(read).hasSize(end.isEmpty() ? 100_002 : 100_003);
      assertThat(read.get(1).flaw().orElseThrow().problem())
          .isEqualTo("the quote that opens the cell is not closed within 65535 characters");
    }
  }

  @Test
  void theLongestRowIsWholeAndTheNextIsTooLong() throws IOException {
    for (String end : List.of("", "\n")) {
      assertThat(rows("b".repeat(65_535) + end).get(0).flaw()).isEmpty();
      assertThat(rows("b".repeat(65_536) + end).get(0).flaw().orElseThrow().problem())
          .isEqualTo("the line is longer than 65535 characters");
    }
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() throws IOException {
    for (String cell : List.of("b", "b,", "\"b\",", "\"b\" ,")) {
      for (int most = 65_535; most < 65_538; most++) {
        String line = cell.repeat(200_000).substring(0, 2 * most);
        List<AnswersRow> rows = rows("a\n" + line.substring(0, most) + "\r\nc\n" + line + "\rd");

        assertThat(rows.get(0).cells()).containsExactly("a");
        assertThat(rows).extracting(AnswersRow::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(rows.get(2).cells()).as(cell + most).containsExactly("c");
        assertThat(rows.get(3).flaw()).as(cell + most).isPresent();
        assertThat(rows.get(4).cells()).as(cell + most).containsExactly("d");
      }
    }
  }
}
