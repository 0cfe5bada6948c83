package advisor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What nobody should send, and somebody will. */
final class Noise {

  /** Texts that a terminal, a shell, a spreadsheet, a browser or a parser would stumble over. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\u001b[2J",
          "\u001b]0;title\u0007",
          "\u001bP1$r\u001b\\",
          "\u009b31m",
          "\r",
          "\b\b\b",
          "\u007f",
          "\t",
          "\n",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u200b",
          "\u200d",
          "\u202e",
          "\u2066",
          "\u2069",
          "\u200f",
          "\u00ad",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\udb40\udc41",
          "e\u0301\u0301\u0301",
          "\u05e9\u05dc\u05d5\u05dd",
          "\u0627\u0644\u0633\u0644\u0627\u0645",
          "\uff11",
          "\u0661",
          "\u0130",
          "\u00df",
          "none",
          "not sure",
          "not-sure",
          "back",
          "quit",
          "?",
          "0",
          "1",
          "-1",
          "1.0",
          "1e3",
          "1e999999999",
          "9223372036854775808",
          "99999999999999999999999999999999",
          "NaN",
          "null",
          "true",
          "[]",
          "{}",
          "\"",
          "'",
          "`",
          "\\",
          "\\u0000",
          "\\ud800",
          "$(touch harm)",
          "%s%n",
          "${x}",
          "@file",
          "=1+1",
          "+1",
          "-",
          "--",
          "=",
          ",",
          ";",
          "#",
          "<script>",
          "[x](javascript:y)",
          "| a |",
          "../../etc/passwd",
          "x".repeat(300));

  private static final String[] TOKENS = {
    "{", "}", "[", "]", "\"", ":", ",", "\\", "/", "\\u", "\\ud800", "\\u0000", "null", "true", "-",
    "0", "01", "1e9", ".", "e", "//", "/*", "#", "\n", "\r", "\t", "\u0000", "\u001b", "\u202e",
        "\ufeff",
    "\"is\":", "\"not\":{", "\"all\":[", "\"id\":", "'", "{}", "[]", "\"\""
  };

  private Noise() {}

  static String text(Random random) {
    return any(TEXTS, random);
  }

  static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** The bytes after some accidents. */
  static byte[] mutated(byte[] bytes, Random random) {
    byte[] mutated = bytes;
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      mutated = edited(mutated, random);
    }
    return mutated;
  }

  private static byte[] edited(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int rest = bytes.length - at;
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> spliced(bytes, at, Math.min(rest, 1), new byte[] {(byte) random.nextInt(256)});
      case 2 -> spliced(bytes, at, Math.min(rest, 1 + random.nextInt(4)), new byte[0]);
      case 3 -> spliced(bytes, at, Math.min(rest, random.nextInt(200)), new byte[0]);
      case 4 -> spliced(bytes, at, 0, part(bytes, random));
      case 5 -> spliced(bytes, at, Math.min(rest, random.nextInt(60)), part(bytes, random));
      case 6 -> spliced(bytes, at, 0, text(random).getBytes(UTF_8));
      case 7 -> inside(bytes, at, random);
      default -> {
        String token = TOKENS[random.nextInt(TOKENS.length)];
        yield spliced(bytes, at, Math.min(rest, random.nextInt(3)), token.getBytes(UTF_8));
      }
    };
  }

  /** A hostile text behind the next quotation mark, where a text or an id stands. */
  private static byte[] inside(byte[] bytes, int from, Random random) {
    int at = from;
    while (at < bytes.length && bytes[at] != '"') {
      at++;
    }
    return spliced(bytes, Math.min(bytes.length, at + 1), 0, text(random).getBytes(UTF_8));
  }

  private static byte[] part(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(120)));
  }

  private static byte[] spliced(byte[] bytes, int at, int without, byte[] with) {
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(bytes, 0, at);
    spliced.writeBytes(with);
    spliced.write(bytes, at + without, bytes.length - at - without);
    return spliced.toByteArray();
  }
}
