package advisor.rulefile.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.rulefile.RuleFileReader;
import advisor.rulefile.Sample;
import advisor.rulefile.issue.Place;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void knowsThePlaceOfEveryKeyAndValueInCodePoints() {
    String text = "{\n\t\"🍵é\": [true, \"👍\", 7],\r\n  \"b\" : {\"c\":null}}";
    FileReading reading = JsonReader.open("x.json", text.getBytes(UTF_8));
    ExpectedValue root = JsonReader.read(reading).orElseThrow();
    ExpectedValue list = root.get("🍵é");
    ExpectedValue b = root.get("b");
    ExpectedValue c = b.get("c");
    assertThat(places(reading, root.at(), list.keyAt(), list.at()))
        .containsExactly(new Place(1, 1), new Place(2, 2), new Place(2, 8));
    assertThat(places(reading, list.list().stream().mapToInt(ExpectedValue::at).toArray()))
        .containsExactly(new Place(2, 9), new Place(2, 15), new Place(2, 20));
    assertThat(places(reading, b.keyAt(), b.at(), c.keyAt(), c.at()))
        .containsExactly(new Place(3, 3), new Place(3, 9), new Place(3, 10), new Place(3, 14));
  }

  private static List<Place> places(FileReading reading, int... offsets) {
    return Arrays.stream(offsets).mapToObj(reading.text()::place).toList();
  }

  @Test
  void refusesOpenBracketsByTheHundredThousand() {
    String told = soon("[".repeat(100_000));
    assertThat(told)
        .startsWith("rules.json:1:65: error: objects and lists are nested more than 64 deep");
    assertThat(soon("{\"a\":".repeat(100_000))).contains("more than 64 deep");
  }

  @Test
  void refusesMoreThanFourMebibytesAndReadsFour() {
    byte[] most = new byte[JsonReader.MOST_BYTES];
    Arrays.fill(most, (byte) ' ');
    byte[] text = Sample.text().getBytes(UTF_8);
    System.arraycopy(text, 0, most, most.length - text.length, text.length);
    assertThat(Sample.told(most)).isEmpty();
    assertThat(Sample.told(Arrays.copyOf(most, most.length + 1)))
        .isEqualTo(
            "rules.json:1:1: error: the file is larger than 4 MiB, the most that can be read\n");
  }

  @Test
  void findsTheFaultsOfAVeryLargeFileSoon() {
    String members = "\"a\": 1, \"b\": [],\n".repeat(200_000);
    assertThat(soon("{" + members + "\"c\": 1}").lines().filter(line -> line.contains("error:")))
        .hasSize(1001)
        .last()
        .asString()
        .contains("and 399002 more faults");
    assertThat(soon("[" + "{\"a\": 1}, ".repeat(400_000) + "]")).contains("nothing follows");
    assertThat(soon("{\"a\": [" + "{}\n,".repeat(900_000) + "7}")).contains("does not close");
    assertThat(soon("{\"" + "k".repeat(4_000_000) + "\": " + "1".repeat(100_000) + "}"))
        .contains("unknown key 'kkkkk");
  }

  private static String soon(String text) {
    return Assertions.assertTimeoutPreemptively(SOON, () -> Sample.told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": NaN }        ~ 7  ~ this is not a value
          {"a": NaN, "b": 1} ~ 7  ~ this is not a value
          [Infinity]         ~ 2  ~ this is not a value
          {"a": tru          ~ 7  ~ this is not a value
          {"a": -Infinity }  ~ 7  ~ this is not a JSON number
          {"a": 01}          ~ 7  ~ this is not a JSON number
          {"a": - }          ~ 7  ~ this is not a JSON number
          {"a": -            ~ 7  ~ this is not a JSON number
          1.                 ~ 1  ~ this is not a JSON number
          {"a": 1;"b": 2}    ~ 8  ~ expected a comma or '}' before this
          {"a": \u0001 1}    ~ 7  ~ U+0001 (start of heading) is not allowed outside a text
          {"a": 1}\u00011    ~ 9  ~ U+0001 (start of heading) is not allowed outside a text
          {"a\u0001": 1}     ~ 4  ~ U+0001 (start of heading) is not allowed in a text
          "                  ~ 1  ~ the text that begins here is not closed on its line
          {"a": "b           ~ 7  ~ the text that begins here is not closed on its line
          {"a": "b¶"}        ~ 7  ~ the text that begins here is not closed on its line
          {"a": "b\\q"}      ~ 9  ~ unknown escape in a text
          {"a": "b\\u12 "}   ~ 9  ~ unknown escape in a text
          {"a": "b\\¶"}      ~ 9  ~ unknown escape in a text
          {"a": [1, 2        ~ 12 ~ the file ends before what was opened on line 1, column 7
          {"a": 1,           ~ 9  ~ the file ends before what was opened on line 1, column 1
          {"a": ,            ~ 7  ~ a value is missing before this
          """)
  void tellsWhereAFaultBegins(String text, int column, String message) {
    String told = Sample.told(text.replace('¶', '\n'));
    assertThat(told).startsWith("rules.json:1:" + column + ": error: " + message);
  }

  @Test
  void hasPlainWordsForWhateverTheParserRefuses() {
    Random random = new Random(20261123);
    String[] soups =
        "{ } [ ] \" , : \\ / ' u 0 - + . e E 1 t f n # \n \t \u0001 \u00A0 é \uFEFF NaN -Infinity"
            .split(" ");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(Sample.text().substring(0, 900));
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        int at = 1 + random.nextInt(text.length() - 1);
        String soup = soups[random.nextInt(soups.length)] + " ".repeat(random.nextInt(2));
        text.replace(at, at + random.nextInt(3), random.nextBoolean() ? "" : soup);
      }
      String rules = i % 2 == 0 ? text.toString() : text + "]}";
      assertThat(Sample.told(rules)).as(rules).isNotEmpty().doesNotContain("U+0020");
      Sample.issues(RuleFileReader.read(rules.getBytes(UTF_8), "rules.json")).stream()
          .filter(issue -> issue.message().contains("nothing from here on was read"))
          .forEach(issue -> assertThat(isSoundBefore(issue.place(), rules)).as(rules).isTrue());
    }
  }

  /** Whether more could follow the text before a place, so that no fault is in it. */
  private static boolean isSoundBefore(Place place, String text) {
    String[] lines = text.split("(?<=\n)");
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < place.line() - 1; i++) {
      before.append(lines[i]);
    }
    int line = before.length();
    before.append(text, line, text.offsetByCodePoints(line, place.column() - 1));
    try (JsonParser parser = new JsonFactory().createParser(before.toString())) {
      while (parser.nextToken() != null) {
        assertThat(parser.getText()).isNotNull();
      }
      return true;
    } catch (IOException refused) {
      return refused.getMessage().startsWith("Unexpected end-of-input");
    }
  }
}
