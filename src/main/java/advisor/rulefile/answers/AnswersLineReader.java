package advisor.rulefile.answers;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Questions;
import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.model.CarriedValue;
import advisor.model.Question;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonReader;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads lines of JSON Lines, each an object of answers by question and of carried values, as
 * strictly as a file of answers.
 *
 * <p>A faultless line is read without a tree. Any other line is read again by the readers of files,
 * so that both understand and report the same. Not thread-safe.
 */
public final class AnswersLineReader {

  private static final int NOWHERE = -1;
  private static final CarriedValue IGNORED = new CarriedValue("", true);

  private final Evaluator evaluator;
  private final Questions questions;
  private final AnswerText.Reach reach;
  private final LineNames names;
  private final List<String> others;
  private final Map<String, AnswerMarks> answers = new HashMap<>();
  private final JsonFactory factory =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build()
          .setStreamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(JsonReader.DEEPEST).build());

  private byte[] piece = {};
  private int size;
  private Optional<JsonParser> parser = Optional.empty();
  private int origin;
  private int at = NOWHERE;

  /**
   * Creates a reader for the questions of this book.
   *
   * @param names of what else lines hold; none is a question
   */
  public AnswersLineReader(Evaluator evaluator, AnswerText.Reach reach, LineNames names) {
    this.evaluator = evaluator;
    this.questions = evaluator.questions();
    this.reach = reach;
    this.names = names;
    this.others = names.all();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      answers.put(
          question.id(),
          new AnswerMarks(question, i, text -> AnswerText.understand(question, text, reach)));
    }
  }

  /** Switches to other bytes, up to {@code size}, which must not change until the next call. */
  public void turnTo(byte[] bytes, int size) {
    this.piece = bytes;
    this.size = size;
    this.at = NOWHERE;
  }

  /**
   * Reads a line with every fault of it. Reading lines one after the other is fastest.
   *
   * @param from the start of the line in the bytes
   * @param to the end of the line, before its line feed
   */
  public AnswersLine read(int from, int to) {
    Optional<AnswersLine> plain = Optional.empty();
    boolean isUtf8 =
        new String(piece, from, to - from, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    try {
      plain = isUtf8 ? plain(from, to) : plain;
    } catch (IOException refused) {
      plain = Optional.empty();
    }
    at = plain.isPresent() ? to + 1 : NOWHERE;
    return plain.isPresent() ? plain.get() : readBegun(from, to);
  }

  /** The parser at the start of the line: the one that has read up to there, or a new one. */
  private JsonParser parser(int from) throws IOException {
    if (at != from) {
      if (parser.isPresent()) {
        parser.get().close();
      }
      parser = Optional.of(factory.createParser(piece, from, size - from));
      origin = from;
    }
    return parser.get();
  }

  /** Reads a line without a tree; empty if it has any fault. */
  private Optional<AnswersLine> plain(int from, int to) throws IOException {
    JsonParser json = parser(from);
    long[] marks = questions.unanswered();
    CarriedValue[] carried = noValues(others.size());
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (!member(json.currentName(), json, marks, carried)) {
        return Optional.empty();
      }
    }
    return json.currentToken() == JsonToken.END_OBJECT && isEnd(json, to)
        ? Optional.of(
            new AnswersLine(
                marks, Arrays.asList(carried).subList(0, names.carried().size()), List.of()))
        : Optional.empty();
  }

  private static CarriedValue[] noValues(int size) {
    CarriedValue[] carried = new CarriedValue[size];
    Arrays.fill(carried, CarriedValue.NONE);
    return carried;
  }

  /** Takes the next member; false if it has a fault. */
  private boolean member(String name, JsonParser json, long[] marks, CarriedValue[] carried)
      throws IOException {
    AnswerMarks question = answers.get(name);
    if (question == null) {
      int index = LineNames.indexOf(name, others);
      return index >= 0 && carried[index] == CarriedValue.NONE && other(index, json, carried);
    }
    long mark = mark(json, question);
    boolean first = marks[question.position()] == AnswerBits.UNANSWERED;
    marks[question.position()] = mark;
    return first && mark != AnswerBits.UNANSWERED;
  }

  /** Takes the next value, which is carried or ignored; false if it cannot be carried. */
  private boolean other(int index, JsonParser json, CarriedValue[] carried) throws IOException {
    JsonToken token = json.nextToken();
    if (index < names.carried().size()) {
      carried[index] = CarriedReader.read(token, json);
    } else {
      json.skipChildren();
      carried[index] = IGNORED;
    }
    return carried[index].isPresent();
  }

  /** Whether the object ends in this line and nothing follows it. */
  private boolean isEnd(JsonParser json, int to) {
    int end = origin + (int) json.currentLocation().getByteOffset();
    while (end < to && (piece[end] == ' ' || piece[end] == '\t' || piece[end] == '\r')) {
      end++;
    }
    return end == to;
  }

  /** The mark of the next value, or {@link AnswerBits#UNANSWERED} if it has a fault. */
  private static long mark(JsonParser json, AnswerMarks question) throws IOException {
    return switch (json.nextToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT -> question.mark(json.getText());
      case VALUE_NULL -> question.notSure();
      case START_ARRAY -> marks(json, question);
      default -> AnswerBits.UNANSWERED;
    };
  }

  private static long marks(JsonParser json, AnswerMarks question) throws IOException {
    long marks = question.none();
    int count = 0;
    while (isText(json.nextToken())) {
      long mark = question.mark(json.getText());
      marks = count++ == 0 ? mark : question.and(marks, mark);
    }
    return json.currentToken() == JsonToken.END_ARRAY ? marks : AnswerBits.UNANSWERED;
  }

  private static boolean isText(JsonToken token) {
    return token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT;
  }

  /** Reads a line that may break off, up to its first syntax fault. */
  public AnswersLine readBegun(int from, int to) {
    FileReading reading = JsonReader.open("", Arrays.copyOfRange(piece, from, to));
    AnswersFileReader reader = new AnswersFileReader(reading, evaluator.book(), reach);
    List<CarriedValue> carried = Arrays.asList(noValues(names.carried().size()));
    HeardAnswers heard =
        JsonReader.readBegun(reading)
            .map(root -> reader.read(root, names, carried))
            .orElse(HeardAnswers.NOTHING);
    long[] marks = questions.marks(heard.whole(), heard.partly());
    return new AnswersLine(marks, carried, reading.issues());
  }
}
