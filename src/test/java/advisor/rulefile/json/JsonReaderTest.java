package advisor.rulefile.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.rulefile.Sample;
import advisor.rulefile.issue.Place;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

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

  @Test
  void hasPlainWordsForWhateverTheParserRefuses() {
    Random random = new Random(20261123);
    String soups = "{}[]\",:\\ /'u0-+.eE1tfn#\n\t\u0001\u00A0é\uFEFF";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(Sample.text().substring(0, 900));
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        int at = random.nextInt(text.length());
        char c = soups.charAt(random.nextInt(soups.length()));
        text.replace(at, at + random.nextInt(3), random.nextBoolean() ? "" : String.valueOf(c));
      }
      assertThat(Sample.told(i % 2 == 0 ? text.toString() : text + "]}"))
          .as(text.toString())
          .isNotEmpty()
          .doesNotContain("Unexpected", "Illegal", "Unrecognized", "JSON String");
    }
  }
}
