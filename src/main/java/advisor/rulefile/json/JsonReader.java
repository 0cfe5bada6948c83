package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.Quoted;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole file as a tree of values. Only it and its {@link SyntaxFault} know Jackson. */
public final class JsonReader {

  /** The most bytes of a file; one more is enough to report that it is too large. */
  public static final int MOST_BYTES = 4 * 1024 * 1024;

  /** The deepest nesting of objects and lists. */
  public static final int DEEPEST = 64;

  private final FileReading reading;
  private final String text;
  private Optional<ExpectedValue> begun = Optional.empty();

  private JsonReader(FileReading reading) {
    this.reading = reading;
    this.text = reading.text().text();
  }

  /**
   * Starts reading a file, with a fault if the bytes are not readable text.
   *
   * @param file its name; empty for one line among many
   */
  public static FileReading open(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      FileReading reading = new FileReading(file, new JsonText(""));
      reading.fault(
          Issue.Kind.SYNTAX, 0, "the file is larger than 4 MiB, the most that can be read");
      return reading;
    }
    String whole = new String(bytes, StandardCharsets.UTF_8);
    String text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    FileReading reading = new FileReading(file, new JsonText(text));
    if (text.indexOf('\uFFFD') >= 0) {
      expectUtf8(bytes, reading);
    }
    return reading;
  }

  /** The top value of the file; empty, with a fault, if it is not JSON. */
  public static Optional<ExpectedValue> read(FileReading reading) {
    return reading.isFaultless() ? new JsonReader(reading).root() : Optional.empty();
  }

  /**
   * The top value of the file, as far as it can be read: of an object with a syntax fault, the part
   * before the fault; of bytes that are not UTF-8, everything. A list that breaks off ends with a
   * missing value. If a second value follows, nothing is read.
   */
  public static Optional<ExpectedValue> readBegun(FileReading reading) {
    if (reading.text().text().isEmpty()) {
      return read(reading);
    }
    JsonReader reader = new JsonReader(reading);
    Optional<ExpectedValue> whole = reader.root();
    return whole.or(() -> reader.begun.filter(ExpectedValue::isObject));
  }

  private static void expectUtf8(byte[] bytes, FileReading reading) {
    CharBuffer sound = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), sound, true);
    if (result.isError()) {
      int byteOrderMark = sound.position() > 0 && sound.get(0) == '\uFEFF' ? 1 : 0;
      String message = "the " + reading.unit() + " is not UTF-8 from here on";
      Optional<String> suggestion = Optional.of("save it as UTF-8");
      reading.fault(Issue.Kind.SYNTAX, sound.position() - byteOrderMark, message, suggestion);
    }
  }

  private Optional<ExpectedValue> root() {
    try (JsonParser parser = factory().createParser(text.toCharArray())) {
      return root(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot be closed", impossible);
    }
  }

  private Optional<ExpectedValue> root(JsonParser parser) {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        reading.fault(Issue.Kind.SYNTAX, 0, "the " + reading.unit() + " is empty");
        return Optional.empty();
      }
      begun = Optional.of(begin(parser, first, "", at(parser)));
      fill(begun.get(), parser);
      if (parser.nextToken() == null) {
        return begun;
      }
      begun = Optional.empty();
      String message = SyntaxFault.continues(reading) + SyntaxFault.REST;
      reading.fault(Issue.Kind.SYNTAX, at(parser), message);
    } catch (StreamConstraintsException deep) {
      String message = "objects and lists are nested more than " + DEEPEST + " deep";
      reading.fault(Issue.Kind.SYNTAX, at(parser), message + SyntaxFault.REST);
    } catch (JsonProcessingException refused) {
      report(refused.getLocation(), parser);
    } catch (IOException halfANumber) {
      report(parser.currentLocation(), parser);
    }
    return Optional.empty();
  }

  private void report(JsonLocation at, JsonParser parser) {
    new SyntaxFault(reading, text, parser, (int) at.getCharOffset()).report();
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

  /** Begins a value; an object or a list is still empty. */
  private ExpectedValue begin(JsonParser parser, JsonToken token, String key, int keyAt)
      throws IOException {
    ValueForm form =
        switch (token) {
          case START_OBJECT -> ValueForm.OBJECT;
          case START_ARRAY -> ValueForm.LIST;
          case VALUE_STRING -> ValueForm.TEXT;
          case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> ValueForm.WORD;
          default -> ValueForm.NUMBER;
        };
    List<ExpectedValue> parts = new ArrayList<>(0);
    List<ExpectedValue> repeated = new ArrayList<>(0);
    String raw = parser.getText();
    ExpectedValue value =
        new ExpectedValue(reading, key, keyAt, at(parser), form, raw, parts, repeated);
    return value.isNumber() ? ended(parser, value) : value;
  }

  /** Requires the end of a number: a text that breaks off may hold half of it. */
  private ExpectedValue ended(JsonParser parser, ExpectedValue number) throws EOFException {
    int end = number.at() + number.raw().length();
    boolean isEnded = end < text.length() && ",]} \t\r\n".indexOf(text.charAt(end)) >= 0;
    if (!isEnded && !parser.getParsingContext().inRoot()) {
      throw new EOFException();
    }
    return number;
  }

  private void fill(ExpectedValue value, JsonParser parser) throws IOException {
    if (value.isObject()) {
      fillObject(value, parser);
    } else if (value.isList()) {
      fillList(value.parts(), parser);
    }
  }

  private void fillObject(ExpectedValue object, JsonParser parser) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyAt = at(parser);
      ExpectedValue member = begin(parser, parser.nextToken(), key, keyAt);
      Integer earlier = places.putIfAbsent(key, keyAt);
      if (earlier != null) {
        String message = "the key " + Quoted.of(key) + " is given twice in one object; first";
        reading.clash(keyAt, message, earlier);
      }
      (earlier == null ? object.parts() : object.repeated()).add(member);
      fill(member, parser);
    }
  }

  private void fillList(List<ExpectedValue> items, JsonParser parser) throws IOException {
    try {
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        ExpectedValue item = begin(parser, token, "", at(parser));
        items.add(item);
        fill(item, parser);
      }
    } catch (IOException brokenOff) {
      items.add(ExpectedValue.missing(reading, at(parser)));
      throw brokenOff;
    }
  }

  private static int at(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }
}
