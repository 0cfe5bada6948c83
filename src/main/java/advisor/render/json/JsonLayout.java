package advisor.render.json;

import advisor.text.Visible;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * How JSON is laid out wherever it is written: the same bytes on every system, with everything
 * hidden escaped, so that it can be shown at a terminal. The trees are written without Jackson's
 * mapper, which takes longer to make than an answer takes.
 */
public final class JsonLayout {

  private JsonLayout() {}

  /** A value over several lines, two spaces a level, ended by a line feed. */
  public static String pretty(JsonNode value) {
    StringBuilder text = new StringBuilder();
    write(value, ",", ": ", "\n", text);
    return text.append('\n').toString();
  }

  /** A value without any space, not ended. */
  public static String compact(JsonNode value) {
    return text(value, ",", ":");
  }

  /** The same value, in a line of its own whatever it is written in, with spaces. */
  static JsonNode inOneLine(JsonNode value) {
    return written(text(value, ", ", ": "));
  }

  /** A value that is written already, and is not laid out again. */
  public static JsonNode written(String json) {
    return JsonNodeFactory.instance.pojoNode(json);
  }

  /** Adds a value without any space. */
  public static void write(JsonNode value, StringBuilder text) {
    write(value, ",", ":", "", text);
  }

  private static String text(JsonNode value, String comma, String colon) {
    StringBuilder text = new StringBuilder();
    write(value, comma, colon, "", text);
    return text.toString();
  }

  /**
   * @param margin what a line begins with in which the value ends; empty where there are no lines
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
    } else if (value.isTextual()) {
      quote(value.textValue(), text);
    } else {
      text.append(value.asText());
    }
  }

  /** A text as JSON that can be shown. */
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

  /** A list with an item for each of these. */
  static <T> ArrayNode list(Collection<T> items, Function<T, JsonNode> form) {
    ArrayNode list = list();
    for (T item : items) {
      list.add(form.apply(item));
    }
    return list;
  }
}
