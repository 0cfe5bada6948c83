package advisor.render.json;

import advisor.text.Visible;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes all JSON of the program: the same bytes on every system, with hidden characters escaped,
 * so that a terminal can show it. It does without Jackson's mapper, which takes longer to create
 * than a whole answer takes.
 */
public final class JsonLayout {

  private JsonLayout() {}

  /** A text with its quoted form, for a text that is written often. */
  private static final class QuotedText extends TextNode {

    private static final long serialVersionUID = 1;

    private final String quoted;

    QuotedText(String text) {
      super(text);
      quoted = quoted(text);
    }
  }

  static JsonNode quotedOnce(String text) {
    return new QuotedText(text);
  }

  /** A value over several lines, indented by two spaces a level, with a line feed at the end. */
  public static String pretty(JsonNode value) {
    StringBuilder text = new StringBuilder();
    write(value, ",", ": ", "\n", text);
    return text.append('\n').toString();
  }

  /** A value without spaces and without a line feed. */
  public static String compact(JsonNode value) {
    return text(value, ",", ":");
  }

  /** The value, with spaces, on one line even within a value over several lines. */
  static JsonNode inOneLine(JsonNode value) {
    return written(text(value, ", ", ": "));
  }

  /** A value that is JSON text already and is copied as it is. */
  public static JsonNode written(String json) {
    return JsonNodeFactory.instance.pojoNode(json);
  }

  /** Appends a value without spaces. */
  public static void write(JsonNode value, StringBuilder text) {
    write(value, ",", ":", "", text);
  }

  private static String text(JsonNode value, String comma, String colon) {
    StringBuilder text = new StringBuilder();
    write(value, comma, colon, "", text);
    return text.toString();
  }

  /**
   * @param margin the line feed and indentation before the end of the value; empty for one line
   */
  private static void write(
      JsonNode value, String comma, String colon, String margin, StringBuilder text) {
    String inner = margin.isEmpty() ? "" : margin + "  ";
    String before = inner;
    if (value instanceof ObjectNode object) {
      text.append('{');
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        text.append(before);
        quote(member.getKey(), text);
        write(member.getValue(), comma, colon, inner, text.append(colon));
        before = comma + inner;
      }
      text.append(object.isEmpty() ? "" : margin).append('}');
    } else if (value instanceof ArrayNode list) {
      text.append('[');
      for (JsonNode item : list) {
        write(item, comma, colon, inner, text.append(before));
        before = comma + inner;
      }
      text.append(list.isEmpty() ? "" : margin).append(']');
    } else if (value instanceof QuotedText often) {
      text.append(often.quoted);
    } else if (value.isTextual()) {
      quote(value.textValue(), text);
    } else {
      text.append(value.asText());
    }
  }

  /** A text as a JSON string that a terminal can show. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    quote(text, quoted);
    return quoted.toString();
  }

  private static void quote(String text, StringBuilder quoted) {
    String inside =
        isPlain(text)
            ? text
            : Visible.escaped(new String(JsonStringEncoder.getInstance().quoteAsString(text)));
    quoted.append('"').append(inside).append('"');
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
