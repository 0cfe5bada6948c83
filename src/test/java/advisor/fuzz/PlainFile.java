package advisor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an object of answers says by what the README says of answers files, read by another parser:
 * what is understood, what of it in part, and whether anything is not. Of one that breaks off, what
 * stands before that counts; of one with something whole behind its end, nothing.
 *
 * @param id the first member "id", which lines of a batch may have
 */
record PlainFile(
    Map<String, Response> whole,
    Map<String, Response> partly,
    Optional<JsonNode> id,
    boolean faulty) {

  /** Of a member given twice it hands on both. */
  private static final ObjectMapper LENIENT = JsonMapper.builder().build();

  private record Member(String key, JsonNode value) {}

  /**
   * Reads a file.
   *
   * @param lenient whether numbers and beginnings are answers
   */
  static PlainFile of(byte[] file, RuleBook book, boolean lenient) {
    String text = new String(file, UTF_8);
    boolean sound = Arrays.equals(text.getBytes(UTF_8), file);
    List<Member> members = new ArrayList<>();
    try {
      read(text.startsWith("\ufeff") ? text.substring(1) : text, members);
    } catch (IOException brokenOff) {
      sound = false;
    } catch (IllegalStateException refused) {
      return new PlainFile(Map.of(), Map.of(), Optional.empty(), true);
    }
    PlainFile said = of(members, book, lenient);
    return new PlainFile(said.whole, said.partly, said.id, said.faulty || !sound);
  }

  /** Adds the members that stand before the place where the text is no JSON. */
  private static void read(String text, List<Member> members) throws IOException {
    try (JsonParser parser = LENIENT.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalStateException("no object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          ArrayNode items = LENIENT.createArrayNode();
          members.add(new Member(key, items));
          read(text, parser, items);
        } else {
          members.add(new Member(key, value(text, parser)));
        }
      }
      if (parser.nextToken() != null) {
        throw new IllegalStateException("something follows");
      }
    }
  }

  /** Adds the items of a list; of one that breaks off, the last is missing. */
  private static void read(String text, JsonParser parser, ArrayNode items) throws IOException {
    while (true) {
      items.add(MissingNode.getInstance());
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        items.remove(items.size() - 1);
        return;
      }
      if (parser.currentToken().isStructStart()) {
        items.insertObject(items.size() - 1);
        parser.readValueAsTree();
        items.remove(items.size() - 1);
      } else {
        items.set(items.size() - 1, value(text, parser));
      }
    }
  }

  /** A number counts where it is seen to end. */
  private static JsonNode value(String text, JsonParser parser) throws IOException {
    int at = (int) parser.currentTokenLocation().getCharOffset();
    JsonNode value = parser.readValueAsTree();
    if (value.isNumber()
        && !text.substring(at).matches("(?s)-?\\d+([.]\\d+)?([eE][-+]?\\d+)?[ \\t\\r\\n,\\]}].*")) {
      throw new EOFException();
    }
    return value;
  }

  private static PlainFile of(List<Member> members, RuleBook book, boolean lenient) {
    Map<String, List<PlainReading.Heard>> heard = new LinkedHashMap<>();
    Optional<JsonNode> id = Optional.empty();
    boolean faulty = false;
    for (Member member : members) {
      Optional<Question> question = book.question(member.key());
      if (question.isPresent()) {
        heard
            .computeIfAbsent(member.key(), key -> new ArrayList<>())
            .add(hear(question.get(), member.value(), lenient));
      } else {
        boolean first = member.key().equals("id") && id.isEmpty();
        faulty |= !first;
        id = first ? Optional.of(member.value()) : id;
      }
    }
    Map<String, Response> whole = new LinkedHashMap<>();
    Map<String, Response> partly = new LinkedHashMap<>();
    for (Map.Entry<String, List<PlainReading.Heard>> each : heard.entrySet()) {
      List<PlainReading.Heard> all = new ArrayList<>(each.getValue());
      if (all.size() > 1) {
        all.add(PlainReading.Heard.NOTHING);
      }
      PlainReading.Heard said =
          all.size() == 1
              ? all.get(0)
              : PlainReading.together(book.question(each.getKey()).orElseThrow(), all);
      said.whole().ifPresent(it -> whole.put(each.getKey(), it));
      said.part().ifPresent(it -> partly.put(each.getKey(), it));
      faulty |= said.whole().isEmpty();
    }
    return new PlainFile(whole, partly, id, faulty);
  }

  /** What a value says to a question: null, a list of answers, or words. */
  static PlainReading.Heard hear(Question question, JsonNode value, boolean lenient) {
    if (value.isNull()) {
      return question.mustAnswer()
          ? PlainReading.Heard.NOTHING
          : PlainReading.Heard.all(Response.NOT_SURE);
    }
    if (!value.isArray()) {
      return text(question, value, lenient);
    }
    if (value.isEmpty()) {
      return new PlainReading.Heard(question.none().map(none -> Response.of()), Optional.empty());
    }
    if (value.size() > 1 && !value.get(1).isMissingNode() && !question.choosesMany()) {
      return PlainReading.Heard.NOTHING;
    }
    List<PlainReading.Heard> items = new ArrayList<>();
    value.forEach(item -> items.add(text(question, item, lenient)));
    return PlainReading.together(question, items);
  }

  private static PlainReading.Heard text(Question question, JsonNode value, boolean lenient) {
    return value.isTextual() || value.isInt()
        ? PlainReading.hear(question, value.asText(), lenient)
        : PlainReading.Heard.NOTHING;
  }
}
