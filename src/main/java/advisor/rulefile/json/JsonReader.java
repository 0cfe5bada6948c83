package advisor.rulefile.json;

import advisor.rulefile.Issue;
import advisor.text.Quoted;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bytes of a whole file to a tree of values. Nothing else in this package knows Jackson. */
public final class JsonReader {

  /** The most bytes that are read of any file; one more is enough to be told so. */
  public static final int MOST_BYTES = 4 * 1024 * 1024;

  /** How deep objects and lists may stand in one another. */
  public static final int DEEPEST = 64;

  private final FileReading reading;

  private JsonReader(FileReading reading) {
    this.reading = reading;
  }

  /** The reading of a file, with a fault if the bytes are no text that can be read. */
  public static FileReading open(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      FileReading reading = new FileReading(file, new JsonText(""));
      reading.fault(Issue.Kind.SYNTAX, 0, "the file is larger than 4 MiB, and no more is read");
      return reading;
    }
    String whole = new String(bytes, StandardCharsets.UTF_8);
    String text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    return text.indexOf('\uFFFD') < 0
        ? new FileReading(file, new JsonText(text))
        : strictly(file, bytes, text);
  }

  /** The top value of the file, or empty, with a fault, where it is no JSON. */
  public static Optional<ExpectedValue> read(FileReading reading) {
    return reading.isFaultless()
        ? new JsonReader(reading).root().map(root -> new ExpectedValue(reading, root))
        : Optional.empty();
  }

  private static FileReading strictly(String file, byte[] bytes, String text) {
    CharBuffer sound = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), sound, true);
    FileReading reading = new FileReading(file, new JsonText(text));
    if (result.isError()) {
      int mark = sound.position() > 0 && sound.get(0) == '\uFEFF' ? 1 : 0;
      String message = "the file is not UTF-8 from here on";
      Optional<String> suggestion = Optional.of("save it with the encoding UTF-8");
      reading.fault(Issue.Kind.SYNTAX, sound.position() - mark, message, suggestion);
    }
    return reading;
  }

  private Optional<JsonValue> root() {
    String text = reading.text().text();
    try (JsonParser parser = factory().createParser(text.toCharArray())) {
      JsonToken first = parser.nextToken();
      if (first != null) {
        JsonValue value = value(parser, first);
        if (parser.nextToken() == null) {
          return Optional.of(value);
        }
      }
    } catch (IOException refused) {
      return refuse(text);
    }
    return refuse(text);
  }

  private Optional<JsonValue> refuse(String text) {
    SyntaxFault.report(text, reading);
    return Optional.empty();
  }

  private static JsonFactory factory() {
    return new JsonFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNameLength(MOST_BYTES)
                .maxNumberLength(MOST_BYTES)
                .build());
  }

  private JsonValue value(JsonParser parser, JsonToken token) throws IOException {
    int at = at(parser);
    return switch (token) {
      case START_OBJECT -> object(parser, at);
      case START_ARRAY -> array(parser, at);
      case VALUE_STRING -> new JsonValue.Text(at, parser.getText());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new JsonValue.Word(at, parser.getText());
      default -> new JsonValue.Num(at, parser.getText());
    };
  }

  private JsonValue object(JsonParser parser, int at) throws IOException {
    Map<String, JsonValue.Member> members = new LinkedHashMap<>();
    List<JsonValue.Member> repeated = new ArrayList<>(0);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyAt = at(parser);
      JsonValue.Member member = new JsonValue.Member(key, keyAt, value(parser, parser.nextToken()));
      JsonValue.Member earlier = members.putIfAbsent(key, member);
      if (earlier != null) {
        repeated.add(member);
        reading.clash(
            keyAt,
            "the key " + Quoted.of(key) + " is given twice in one object; first on",
            earlier.keyAt());
      }
    }
    return new JsonValue.Obj(at, members, repeated);
  }

  private JsonValue array(JsonParser parser, int at) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token));
    }
    return new JsonValue.Arr(at, items);
  }

  private static int at(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }
}
