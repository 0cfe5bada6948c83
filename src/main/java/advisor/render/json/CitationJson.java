package advisor.render.json;

import advisor.model.Citation;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where something that is told rests on, by the ids of the sources. */
final class CitationJson {

  private CitationJson() {}

  static ObjectNode of(Citation source) {
    ObjectNode json = JsonLayout.object().put("ref", source.ref());
    if (source.section().isPresent()) {
      json.put("section", source.section().get());
    }
    if (!source.also().isEmpty()) {
      json.set("also", JsonLayout.list(source.also()));
    }
    return json;
  }
}
