package advisor.render;

import advisor.scenario.Cast;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** A cast in the format asciicast v2: a header and then one event a line. */
public final class CastJson {

  private static final int VERSION = 2;

  private CastJson() {}

  /** Writes the whole cast, a line feed behind each line. */
  public static void write(Cast cast, Appendable out) throws IOException {
    out.append(Json.compact(json -> header(cast, json)));
    for (Cast.Event event : cast.events()) {
      out.append(Json.compact(json -> event(event, json)));
    }
  }

  private static void header(Cast cast, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeNumberField("width", cast.columns());
    json.writeNumberField("height", cast.rows());
    json.writeStringField("title", cast.title());
    json.writeObjectFieldStart("env");
    json.writeStringField("TERM", "xterm-256color");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void event(Cast.Event event, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeNumber(BigDecimal.valueOf(event.at(), 3));
    json.writeString(event instanceof Cast.Event.Marker ? "m" : "o");
    json.writeString(event.text());
    json.writeEndArray();
  }
}
