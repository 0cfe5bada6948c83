package advisor.render.json;

import advisor.text.Visible;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How JSON is laid out wherever it is written: the same bytes on every system, with everything
 * hidden escaped, so that it can be shown at a terminal. The trees are written without Jackson's
 * mapper, which takes longer to make than an answer takes.
 */
public final class JsonLayout {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLayout() {}

  /** A value over several lines, two spaces a level, ended by a line feed. */
  public static String pretty(JsonNode value) {
    PrettyPrinter printer = printer(separators(), new DefaultIndenter("  ", "\n"));
    return text(value, Optional.of(printer)) + "\n";
  }

  /** A value without any space, not ended. */
  static String compact(JsonNode value) {
    return text(value, Optional.empty());
  }

  /** The same value, in a line of its own whatever it is written in, with spaces. */
  static JsonNode inOneLine(JsonNode value) {
    Separators spaced =
        separators()
            .withObjectEntrySpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER);
    PrettyPrinter printer = printer(spaced, DefaultPrettyPrinter.NopIndenter.instance);
    return JsonNodeFactory.instance.pojoNode(text(value, Optional.of(printer)));
  }

  private static PrettyPrinter printer(
      Separators separators, DefaultPrettyPrinter.Indenter indenter) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  private static Separators separators() {
    return Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
  }

  private static String text(JsonNode value, Optional<PrettyPrinter> printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (printer.isPresent()) {
        json.setPrettyPrinter(printer.get());
      }
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Visible.lines(text.toString());
  }

  private static void write(JsonNode value, JsonGenerator json) throws IOException {
    if (value instanceof ObjectNode object) {
      json.writeStartObject();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        json.writeFieldName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof ArrayNode list) {
      json.writeStartArray();
      for (JsonNode item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value.isTextual()) {
      json.writeString(value.textValue());
    } else {
      json.writeRawValue(value.asText());
    }
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
