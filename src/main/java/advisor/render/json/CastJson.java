package advisor.render.json;

import advisor.scenario.Cast;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Writes a cast in the asciicast v2 format: a header, then one event on each line. */
public final class CastJson {

  private static final int VERSION = 2;

  private CastJson() {}

  public static String text(Cast cast) {
    StringBuilder text = new StringBuilder(JsonLayout.compact(header(cast))).append('\n');
    for (Cast.Event event : cast.events()) {
      text.append(JsonLayout.compact(event(event))).append('\n');
    }
    return text.toString();
  }

  private static JsonNode header(Cast cast) {
    return JsonLayout.object()
        .put("version", VERSION)
        .put("width", cast.columns())
        .put("height", cast.rows())
        .put("title", cast.title())
        .set("env", JsonLayout.object().put("TERM", "xterm-256color"));
  }

  private static JsonNode event(Cast.Event event) {
    return JsonLayout.list()
        .add(BigDecimal.valueOf(event.at(), 3))
        .add(event.isMarker() ? "m" : "o")
        .add(event.text());
  }
}
