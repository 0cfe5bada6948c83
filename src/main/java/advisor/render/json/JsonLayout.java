package advisor.render.json;

import advisor.text.Visible;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;

/**
 * How JSON is laid out wherever it is written: the same bytes on every system, with everything
 * hidden escaped, so that it can be shown at a terminal. The trees are written without Jackson's
 * mapper, which takes longer to make than an answer takes.
 */
public final class JsonLayout {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLayout() {}

  /** A value over several lines, two spaces a level, ended by a line feed. */
  public static String pretty(JsonNode value) throws IOException {
    return pretty(value, "");
  }

  /** The same, with every item of the lists of this name in a line of its own. */
  public static String pretty(JsonNode value, String lineByLine) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators());
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return text(value, lineByLine, printer) + "\n";
  }

  /** A value without any space, not ended. */
  static String compact(JsonNode value) throws IOException {
    return text(value, "", new MinimalPrettyPrinter(""));
  }

  /** A value in a line, with spaces where people set them, not ended. */
  private static String line(JsonNode value) throws IOException {
    Separators spaced =
        separators()
            .withObjectEntrySpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(spaced);
    printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
    printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
    return text(value, "", printer);
  }

  private static Separators separators() {
    return Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
  }

  private static String text(JsonNode value, String lineByLine, PrettyPrinter printer)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(printer);
      write(value, lineByLine, json);
    }
    return visible(text.toString());
  }

  /** Writes a value as the generator lays it out. */
  static void write(JsonNode value, JsonGenerator json) throws IOException {
    write(value, "", json);
  }

  private static void write(JsonNode value, String lineByLine, JsonGenerator json)
      throws IOException {
    if (value instanceof ObjectNode object) {
      json.writeStartObject();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        json.writeFieldName(member.getKey());
        if (member.getKey().equals(lineByLine)) {
          writeLines(member.getValue(), json);
        } else {
          write(member.getValue(), lineByLine, json);
        }
      }
      json.writeEndObject();
    } else if (value instanceof ArrayNode list) {
      json.writeStartArray();
      for (JsonNode item : list) {
        write(item, lineByLine, json);
      }
      json.writeEndArray();
    } else if (value.isTextual()) {
      json.writeString(value.textValue());
    } else {
      json.writeRawValue(value.asText());
    }
  }

  private static void writeLines(JsonNode list, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (JsonNode item : list) {
      json.writeRawValue(line(item));
    }
    json.writeEndArray();
  }

  private static String visible(String json) {
    int from = 0;
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
      if (json.charAt(i) != '\n' && Visible.isHidden(json, i)) {
        visible.append(json, from, i);
        Visible.escape(json.codePointAt(i), visible);
        from = i + Character.charCount(json.codePointAt(i));
      }
    }
    return from == 0 ? json : visible.append(json, from, json.length()).toString();
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
}
