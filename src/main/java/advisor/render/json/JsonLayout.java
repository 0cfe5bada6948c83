package advisor.render.json;

import advisor.text.Visible;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Writes all JSON of the program: the same bytes on every system, with hidden characters escaped,
 * so that a terminal can show it. It does without Jackson's mapper, which takes longer to create
 * than a whole answer takes.
 */
public final class JsonLayout {

  /** The most texts that are kept as they are written, so that memory stays bounded. */
  private static final int MOST_KEPT = 10_000;

  private final String comma;
  private final String colon;
  private final Optional<ConcurrentHashMap<String, String>> kept;

  private JsonLayout(String comma, String colon, Optional<ConcurrentHashMap<String, String>> kept) {
    this.comma = comma;
    this.colon = colon;
    this.kept = kept;
  }

  /** Writes without spaces, and keeps each text as written, for many values with the same texts. */
  public static JsonLayout keeping() {
    return new JsonLayout(",", ":", Optional.of(new ConcurrentHashMap<>()));
  }

  /** A value over several lines, indented by two spaces a level, with a line feed at the end. */
  public static String pretty(JsonNode value) {
    StringBuilder text = new StringBuilder();
    new JsonLayout(",", ": ", Optional.empty()).write(value, "\n", text);
    return text.append('\n').toString();
  }

  /** A value without spaces and without a line feed. */
  public static String compact(JsonNode value) {
    return new JsonLayout(",", ":", Optional.empty()).text(value);
  }

  /** The value, with spaces, on one line even within a value over several lines. */
  static JsonNode inOneLine(JsonNode value) {
    return written(new JsonLayout(", ", ": ", Optional.empty()).text(value));
  }

  /** A value that is JSON text already and is copied as it is. */
  public static JsonNode written(String json) {
    return JsonNodeFactory.instance.pojoNode(json);
  }

  private String text(JsonNode value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  /** Appends a value on one line. */
  public void write(JsonNode value, StringBuilder text) {
    write(value, "", text);
  }

  /**
   * @param margin the line feed and indentation before the end of the value; empty for one line
   */
  private void write(JsonNode value, String margin, StringBuilder text) {
    String inner = margin.isEmpty() ? "" : margin + "  ";
    String before = inner;
    if (value instanceof ObjectNode object) {
      text.append('{');
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        text.append(before).append(string(member.getKey())).append(colon);
        write(member.getValue(), inner, text);
        before = comma + inner;
      }
      text.append(object.isEmpty() ? "" : margin).append('}');
    } else if (value instanceof ArrayNode list) {
      text.append('[');
      for (JsonNode item : list) {
        write(item, inner, text.append(before));
        before = comma + inner;
      }
      text.append(list.isEmpty() ? "" : margin).append(']');
    } else {
      text.append(value.isTextual() ? string(value.textValue()) : value.asText());
    }
  }

  private String string(String text) {
    if (kept.isEmpty()) {
      return quoted(text);
    }
    String known = kept.get().get(text);
    String quoted = known == null ? quoted(text) : known;
    if (known == null && kept.get().size() < MOST_KEPT) {
      kept.get().put(text, quoted);
    }
    return quoted;
  }

  /** A text as a JSON string that a terminal can show. */
  public static String quoted(String text) {
    String inside =
        isPlain(text)
            ? text
            : Visible.escaped(new String(JsonStringEncoder.getInstance().quoteAsString(text)));
    return '"' + inside + '"';
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode list() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode list(Collection<String> texts) {
    ArrayNode list = list();
    for (String text : texts) {
      list.add(text);
    }
    return list;
  }

  /** A list with an element for each item. */
  static <T> ArrayNode list(Collection<T> items, Function<T, JsonNode> form) {
    ArrayNode list = list();
    for (T item : items) {
      list.add(form.apply(item));
    }
    return list;
  }
}
