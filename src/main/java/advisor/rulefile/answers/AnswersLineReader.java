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
 * Reads lines of JSON Lines, each an object of answers by question and of values that are carried,
 * as strictly as a file of answers is read.
 *
 * <p>A line that has nothing wrong with it is read without a tree. Any other is read once more by
 * the readers of files, so that both understand the same and say the same. Not for several threads
 * at once.
 */
public final class AnswersLineReader {

  private static final int NOWHERE = -1;
  private static final CarriedValue PASSED_OVER = new CarriedValue("", true);

  private final Evaluator evaluator;
  private final Questions questions;
  private final AnswerText.Reach reach;
  private final LineNames names;
  private final List<String> others;
  private final Map<String, AnswerMarks> answers = new HashMap<>();
  private final JsonFactory factory =
      new JsonFactory()
          .setStreamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(JsonReader.DEEPEST).build());

  private byte[] piece = {};
  private int size;
  private Optional<JsonParser> parser = Optional.empty();
  private int origin;
  private int at = NOWHERE;

  /**
   * Reads answers to the questions of this book.
   *
   * @param names what else lines hold; none is a question
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

  /** Turns to other bytes, up to {@code size}. They are not to change until the next turn. */
  public void turnTo(byte[] bytes, int size) {
    this.piece = bytes;
    this.size = size;
    this.at = NOWHERE;
  }

  /**
   * What a line says, with every fault of it. Lines are read fastest one after the other.
   *
   * @param from where the line begins in the bytes
   * @param to where it ends, before its line feed
   */
  public AnswersLine read(int from, int to) {
    Optional<AnswersLine> plain = Optional.empty();
    try {
      plain = isPlainText(from, to) ? plain(from, to) : plain;
    } catch (IOException refused) {
      plain = Optional.empty();
    }
    at = plain.isPresent() ? to + 1 : NOWHERE;
    return plain.isPresent() ? plain.get() : readBegun(from, to);
  }

  /** The parser, standing before the line: the one that has read up to there, or else a new one. */
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

  /**
   * Whether it is UTF-8 that Jackson takes for UTF-8: it goes by the first bytes, and does not look
   * closely at the others.
   */
  private boolean isPlainText(int from, int to) {
    return to - from >= 2
        && piece[from] == '{'
        && piece[from + 1] != 0
        && new String(piece, from, to - from, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
  }

  /** Empty where anything is wrong with the line. */
  private Optional<AnswersLine> plain(int from, int to) throws IOException {
    JsonParser json = parser(from);
    long[] marks = questions.unanswered();
    CarriedValue[] carried = nothing(others.size());
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

  private static CarriedValue[] nothing(int size) {
    CarriedValue[] carried = new CarriedValue[size];
    Arrays.fill(carried, CarriedValue.NONE);
    return carried;
  }

  /** Whether the next member is in order, and was taken in. */
  private boolean member(String name, JsonParser json, long[] marks, CarriedValue[] carried)
      throws IOException {
    AnswerMarks question = answers.get(name);
    if (question == null) {
      int index = others.indexOf(name);
      return index >= 0 && carried[index] == CarriedValue.NONE && other(index, json, carried);
    }
    long mark = mark(json, question);
    boolean first = marks[question.position()] == AnswerBits.UNANSWERED;
    marks[question.position()] = mark;
    return first && mark != AnswerBits.UNANSWERED;
  }

  /** Whether the next value can be carried, or is ignored. */
  private boolean other(int index, JsonParser json, CarriedValue[] carried) throws IOException {
    JsonToken token = json.nextToken();
    if (index < names.carried().size()) {
      carried[index] = CarriedReader.read(token, json);
    } else {
      json.skipChildren();
      carried[index] = PASSED_OVER;
    }
    return carried[index].isPresent();
  }

  /** Whether the parser stands in this line still, and nothing else does. */
  private boolean isEnd(JsonParser json, int to) {
    int end = origin + (int) json.currentLocation().getByteOffset();
    while (end < to && (piece[end] == ' ' || piece[end] == '\t' || piece[end] == '\r')) {
      end++;
    }
    return end == to;
  }

  /** The mark of the next value, or {@link AnswerBits#UNANSWERED} where it is not plain. */
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

  /** The same of a line that may break off: what stands before its first fault is read. */
  public AnswersLine readBegun(int from, int to) {
    FileReading reading = JsonReader.open("", Arrays.copyOfRange(piece, from, to));
    AnswersFileReader reader = new AnswersFileReader(reading, evaluator.book(), reach);
    List<CarriedValue> carried = Arrays.asList(nothing(names.carried().size()));
    HeardAnswers heard =
        JsonReader.readBegun(reading)
            .map(root -> reader.read(root, names, carried))
            .orElse(HeardAnswers.NOTHING);
    long[] marks = questions.marks(heard.whole(), heard.partly());
    return new AnswersLine(marks, carried, reading.issues());
  }
}
