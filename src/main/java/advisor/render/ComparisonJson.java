package advisor.render;

import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.RuleBook;
import advisor.model.Source;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The comparison in the format {@code advisor-comparison/1}. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** Writes the whole comparison as one object. */
  public static void write(RuleBook book, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "advisor-comparison/1");
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
    json.writeObjectFieldStart("options");
    for (Option option : book.options()) {
      json.writeObjectFieldStart(option.id());
      json.writeStringField("text", row.texts().get(option.id()));
      if (row.certaintyFor(option.id()).isPresent()) {
        json.writeStringField("certainty", row.certaintyFor(option.id()).get().words());
      }
      json.writeArrayFieldStart("sources");
      Provenance provenance = new Provenance(book);
      for (Source source : provenance.sources(List.of(row.sourceFor(option.id())))) {
        json.writeString(source.id());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
