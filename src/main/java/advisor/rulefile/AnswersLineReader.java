package advisor.rulefile;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Questions;
import advisor.model.Answers;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads lines of JSON Lines, each an object of answers by question and perhaps an id, as strictly as
 * a file of answers is read.
 *
 * <p>A line of ids that has nothing wrong with it is read without a tree. Any other, be it one with
 * labels or one with faults, is read once more by the readers of files, so that both understand the
 * same and say the same. Not for several threads at once.
 */
public final class AnswersLineReader {

  private static final byte[] NO_ID = new byte[0];
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final Evaluator evaluator;
  private final Questions questions;
  private final Map<String, ExactAnswers> words = new HashMap<>();
  private final JsonFactory factory =
      new JsonFactory()
          .setStreamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(JsonReader.DEEPEST).build());

  /** Reads answers to the questions of this book, none of which may be called "id". */
  public AnswersLineReader(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.questions = evaluator.questions();
    for (int i = 0; i < questions.size(); i++) {
      words.put(questions.get(i).id(), ExactAnswers.of(questions.get(i), i));
    }
  }

  /** What a line says, or every fault of it; the places of these count from the line's start. */
  public Read<AnswersLine> read(byte[] bytes, int from, int to) {
    if (isPlainText(bytes, from, to)) {
      try (JsonParser parser = factory.createParser(bytes, from, to - from)) {
        Optional<AnswersLine> plain = plain(parser);
        if (plain.isPresent()) {
          return new Read.Ok<>(plain.get());
        }
      } catch (IOException refused) {
        return carefully(Arrays.copyOfRange(bytes, from, to));
      }
    }
    return carefully(Arrays.copyOfRange(bytes, from, to));
  }

  /**
   * Whether it is UTF-8 that Jackson takes for UTF-8: it goes by the first bytes, and does not look
   * closely at the others.
   */
  private static boolean isPlainText(byte[] bytes, int from, int to) {
    if (to - from < 2 || bytes[from] != '{' || bytes[from + 1] == 0) {
      return false;
    }
    ByteBuffer line = ByteBuffer.wrap(bytes, from, to - from).order(ByteOrder.nativeOrder());
    long seen = 0;
    while (line.remaining() >= Long.BYTES) {
      seen |= line.getLong();
    }
    while (line.hasRemaining()) {
      seen |= line.get();
    }
    return (seen & HIGH_BITS) == 0 || isUtf8(line.position(from));
  }

  private static boolean isUtf8(ByteBuffer line) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(line);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Empty where the line is anything but an object of ids without a fault. */
  private Optional<AnswersLine> plain(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    long[] marks = questions.unanswered();
    byte[] id = NO_ID;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      ExactAnswers question = words.get(parser.currentName());
      if (question == null) {
        if (id.length > 0 || !parser.currentName().equals(AnswersLine.ID)) {
          return Optional.empty();
        }
        id = id(parser);
        if (id.length == 0) {
          return Optional.empty();
        }
      } else {
        long mark = mark(parser, question);
        if (!Marks.isResponse(mark) || marks[question.position()] != Marks.UNANSWERED) {
          return Optional.empty();
        }
        marks[question.position()] = mark;
      }
    }
    return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null
        ? Optional.of(new AnswersLine(marks, id))
        : Optional.empty();
  }

  private static byte[] id(JsonParser parser) throws IOException {
    return switch (parser.nextToken()) {
      case VALUE_STRING -> {
        String text = parser.getText();
        yield holdsHalves(text) ? NO_ID : quoted(text);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          parser.getText().getBytes(StandardCharsets.ISO_8859_1);
      default -> NO_ID;
    };
  }

  /** A text as a JSON scalar. */
  static byte[] quoted(String text) {
    byte[] inside = JsonStringEncoder.getInstance().quoteAsUTF8(text);
    byte[] quoted = new byte[inside.length + 2];
    quoted[0] = '"';
    System.arraycopy(inside, 0, quoted, 1, inside.length);
    quoted[quoted.length - 1] = '"';
    return quoted;
  }

  static boolean holdsHalves(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && Characters.isRefused(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** The mark of the next value, or {@link Marks#UNANSWERED} where it is not plain. */
  private static long mark(JsonParser parser, ExactAnswers question) throws IOException {
    return switch (parser.nextToken()) {
      case VALUE_STRING -> question.mark(parser.getText());
      case VALUE_NULL -> question.notSure();
      case START_ARRAY -> marks(parser, question);
      default -> Marks.UNANSWERED;
    };
  }

  private static long marks(JsonParser parser, ExactAnswers question) throws IOException {
    long marks = question.none();
    int count = 0;
    for (JsonToken token = parser.nextToken();
        token == JsonToken.VALUE_STRING;
        token = parser.nextToken()) {
      long mark = question.mark(parser.getText());
      marks = count++ == 0 ? mark : question.and(marks, mark);
    }
    return parser.currentToken() == JsonToken.END_ARRAY ? marks : Marks.UNANSWERED;
  }

  private Read<AnswersLine> carefully(byte[] line) {
    Reading reading = JsonReader.open("", line);
    Optional<JsonValue> root = JsonReader.read(reading);
    if (root.isEmpty()) {
      return reading.faulty();
    }
    Map<String, JsonValue.Member> members =
        new LinkedHashMap<>(new Expect(reading).entries(root.get()));
    Optional<JsonValue.Member> id = Optional.ofNullable(members.remove(AnswersLine.ID));
    byte[] written = id.isPresent() ? id(id.get().value(), reading) : NO_ID;
    Answers answers = new AnswersFileReader(reading, evaluator.book()).answers(members);
    return reading.isFaultless()
        ? new Read.Ok<>(new AnswersLine(questions.marks(answers), written))
        : reading.faulty();
  }

  private static byte[] id(JsonValue value, Reading reading) {
    if (value instanceof JsonValue.Text text) {
      if (holdsHalves(text.value())) {
        reading.fault(value.at(), "the id holds half a character");
      }
      return quoted(text.value());
    }
    if (value instanceof JsonValue.Num number) {
      return number.digits().getBytes(StandardCharsets.ISO_8859_1);
    }
    if (value instanceof JsonValue.Bool flag) {
      return Boolean.toString(flag.value()).getBytes(StandardCharsets.ISO_8859_1);
    }
    if (!(value instanceof JsonValue.Null)) {
      reading.fault(value.at(), "the id must be a text, a number, true, false or null");
    }
    return "null".getBytes(StandardCharsets.ISO_8859_1);
  }
}
