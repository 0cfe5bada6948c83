package advisor.rulefile.answers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What can be read is left as it is, and of all else only an open quote keeps it from being read.
 */
class TableCharactersTest {

  private static final String CHARACTERS = "ab\"\"\",, \t\n\r;";
  private static final int TEXTS = 20_000;

  private static List<String> records(Reader text) {
    return CsvReader.builder()
        .trimWhitespacesAroundQuotes(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .stream()
        .map(CsvRecord::toString)
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
  void onlyWhatKeepsTheRestFromBeingReadIsBlankedOut() {
    Random random = new Random(4);
    int readable = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      try {
        List<String> expected = records(new StringReader(text));
        assertThat(records(new TableCharacters(new StringReader(text), ','))).isEqualTo(expected);
        readable++;
      } catch (CsvParseException unreadable) {
        assertThat(isReadOrOpen(text)).as(text).isTrue();
      }
    }
    assertThat(readable).isBetween(TEXTS / 10, TEXTS * 9 / 10);
  }

  private static boolean isReadOrOpen(String text) {
    try {
      records(new TableCharacters(new StringReader(text), ','));
      return true;
    } catch (CsvParseException e) {
      return (e.getMessage() + e.getCause()).contains("Unclosed");
    }
  }
}
