package advisor.rulefile;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Questions;
import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads lines of JSON Lines, each an object of answers by question and perhaps an id, as strictly
 * as a file of answers is read.
 *
 * <p>A line of ids that has nothing wrong with it is read without a tree. Any other, be it one with
 * labels or one with faults, is read once more by the readers of files, so that both understand the
 * same and say the same. Not for several threads at once.
 */
public final class AnswersLineReader {

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long LINE_FEEDS = '\n' * LOW_BITS;
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int NOWHERE = -1;

  private final Evaluator evaluator;
  private final AnswerText.Reach reach;
  private final Questions questions;
  private final Map<String, ExactAnswers> words = new HashMap<>();
  private final JsonFactory factory =
      new JsonFactory()
          .setStreamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(JsonReader.DEEPEST).build());

  private byte[] piece = {};
  private int size;
  private Optional<JsonParser> parser = Optional.empty();
  private int origin;
  private int at = NOWHERE;

  /** Reads answers to the questions of this book, none of which may be called "id". */
  public AnswersLineReader(Evaluator evaluator, AnswerText.Reach reach) {
    this.evaluator = evaluator;
    this.reach = reach;
    this.questions = evaluator.questions();
    for (int i = 0; i < questions.size(); i++) {
      words.put(questions.get(i).id(), ExactAnswers.of(questions.get(i), i));
    }
  }

  /** Turns to other bytes, up to {@code size}. They are not to change until the next turn. */
  public void turnTo(byte[] bytes, int size) {
    this.piece = bytes;
    this.size = size;
    this.at = NOWHERE;
  }

  /** Where the line that begins there ends: at its line feed, or at the end of the bytes. */
  public int endOfLine(int from) {
    int i = from;
    while (i + Long.BYTES <= size && !holdsLineFeed((long) EIGHT_BYTES.get(piece, i))) {
      i += Long.BYTES;
    }
    while (i < size && piece[i] != '\n') {
      i++;
    }
    return i;
  }

  private static boolean holdsLineFeed(long eight) {
    long zeroWhereLineFeed = eight ^ LINE_FEEDS;
    return (zeroWhereLineFeed - LOW_BITS & ~zeroWhereLineFeed & HIGH_BITS) != 0;
  }

  /**
   * What a line says, with every fault of it. Lines are read fastest one after the other.
   *
   * @param from where the line begins in the bytes
   * @param to where it ends, before its line feed
   */
  public AnswersLine read(int from, int to) {
    if (isPlainText(from, to)) {
      try {
        Optional<AnswersLine> plain = plain(from, to);
        if (plain.isPresent()) {
          at = to + 1;
          return plain.get();
        }
      } catch (IOException refused) {
        at = NOWHERE;
      }
    }
    at = NOWHERE;
    return carefully(Arrays.copyOfRange(piece, from, to));
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
    if (to - from < 2 || piece[from] != '{' || piece[from + 1] == 0) {
      return false;
    }
    long seen = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      seen |= (long) EIGHT_BYTES.get(piece, i);
    }
    for (; i < to; i++) {
      seen |= piece[i];
    }
    return (seen & HIGH_BITS) == 0 || isUtf8(ByteBuffer.wrap(piece, from, to - from));
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
  private Optional<AnswersLine> plain(int from, int to) throws IOException {
    JsonParser parser = parser(from);
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    long[] marks = questions.unanswered();
    byte[] id = LineId.NONE;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      ExactAnswers question = words.get(parser.currentName());
      if (question == null) {
        if (id.length > 0 || !parser.currentName().equals(AnswersLine.ID)) {
          return Optional.empty();
        }
        id = LineId.read(parser);
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
    return parser.currentToken() == JsonToken.END_OBJECT && isEnd(parser, to)
        ? Optional.of(new AnswersLine(marks, id, List.of()))
        : Optional.empty();
  }

  /** Whether the parser stands in this line still, and nothing else does. */
  private boolean isEnd(JsonParser parser, int to) {
    int end = origin + (int) parser.currentLocation().getByteOffset();
    while (end < to && (piece[end] == ' ' || piece[end] == '\t' || piece[end] == '\r')) {
      end++;
    }
    return end == to;
  }

  /** The mark of the next value, or {@link Marks#UNANSWERED} where it is not plain. */
  private static long mark(JsonParser parser, ExactAnswers question) throws IOException {
    return switch (parser.nextToken()) {
      case VALUE_STRING -> word(parser, question);
      case VALUE_NULL -> question.notSure();
      case START_ARRAY -> marks(parser, question);
      default -> Marks.UNANSWERED;
    };
  }

  private static long word(JsonParser parser, ExactAnswers question) throws IOException {
    char[] text = parser.getTextCharacters();
    return question.mark(text, parser.getTextOffset(), parser.getTextLength());
  }

  private static long marks(JsonParser parser, ExactAnswers question) throws IOException {
    long marks = question.none();
    int count = 0;
    for (JsonToken token = parser.nextToken();
        token == JsonToken.VALUE_STRING;
        token = parser.nextToken()) {
      long mark = word(parser, question);
      marks = count++ == 0 ? mark : question.and(marks, mark);
    }
    return parser.currentToken() == JsonToken.END_ARRAY ? marks : Marks.UNANSWERED;
  }

  private AnswersLine carefully(byte[] line) {
    Reading reading = JsonReader.open("", line);
    Optional<JsonValue> root = JsonReader.read(reading);
    byte[] id = LineId.NONE;
    HeardAnswers answers = HeardAnswers.NOTHING;
    if (root.isPresent()) {
      AnswersFileReader reader = new AnswersFileReader(reading, evaluator.book(), reach);
      answers = reader.read(withoutId(root.get()));
      id = id(root.get(), reading);
    }
    long[] marks = questions.marks(answers.whole(), answers.partly());
    return new AnswersLine(marks, id, reading.issues());
  }

  private static JsonValue withoutId(JsonValue root) {
    if (!(root instanceof JsonValue.Obj line)) {
      return root;
    }
    Map<String, JsonValue.Member> members = new LinkedHashMap<>(line.members());
    members.remove(AnswersLine.ID);
    return new JsonValue.Obj(line.at(), members, line.repeated());
  }

  private static byte[] id(JsonValue root, Reading reading) {
    return root instanceof JsonValue.Obj line && line.members().containsKey(AnswersLine.ID)
        ? LineId.of(line.members().get(AnswersLine.ID).value(), reading)
        : LineId.NONE;
  }
}
