package advisor.render;

import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** The comparison in the format {@code advisor-comparison/2}. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** Writes the whole comparison as one object. */
  public static void write(RuleBook book, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "advisor-comparison/2");
    json.writeStringField("title", book.title());
    json.writeStringField("review", book.review().status().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("options");
    for (Option option : book.options()) {
      option(option, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (ComparisonRow row : book.comparison()) {
      row(book, row, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void option(Option option, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", option.id());
    json.writeStringField("label", option.label());
    json.writeStringField("summary", option.summary());
    json.writeBooleanField("comparedOnly", option.comparedOnly());
    json.writeEndObject();
  }

  private static void row(RuleBook book, ComparisonRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    json.writeStringField("label", row.label());
    json.writeStringField("kind", row.kind().name().toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("options");
    for (Option option : book.options()) {
      json.writeArrayFieldStart(option.id());
      for (ComparisonRow.Statement statement : row.of(option.id())) {
        json.writeStartObject();
        json.writeStringField("text", statement.text());
        if (statement.certainty().isPresent()) {
          json.writeStringField("certainty", statement.certainty().get().words());
        }
        ResultJson.source(statement.source(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
