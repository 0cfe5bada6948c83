package advisor.render;

import advisor.model.Visible;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;

/** JSON as it is written everywhere: two spaces, line feeds, the same bytes on every system. */
public final class Json {

  private Json() {}

  /** Something that writes one value. */
  @FunctionalInterface
  public interface Value {
    void write(JsonGenerator json) throws IOException;
  }

  /** One value over several lines, ended by a line feed. */
  public static String pretty(Value value) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer());
      value.write(json);
    }
    return visible(text.append('\n').toString());
  }

  /** One value in a line that is ended, without any space. */
  static String compact(Value value) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      value.write(json);
    }
    return visible(text.append('\n').toString());
  }

  /** One value in a line that is not ended, with spaces where people set them. */
  static String line(Value value) throws IOException {
    StringWriter text = new StringWriter();
    Separators spaced =
        separators()
            .withObjectEntrySpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(spaced);
    printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
    printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      value.write(json);
    }
    return visible(text.toString());
  }

  /** The same JSON with everything hidden escaped, so that it can be shown at a terminal. */
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

  private static Separators separators() {
    return Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators());
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return printer;
  }
}
