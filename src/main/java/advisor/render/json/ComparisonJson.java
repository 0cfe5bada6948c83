package advisor.render.json;

import advisor.model.Certainty;
import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.Publication;
import advisor.model.RuleBook;
import advisor.render.RulesIdentity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The comparison in the format {@code advisor-comparison/2}. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** The whole comparison, with the rules that it stands in. */
  public static ObjectNode of(RuleBook book, RulesIdentity rules) {
    ObjectNode json = JsonLayout.object().put("format", "advisor-comparison/2");
    json.set("rules", ResultJson.rules(rules));
    json.put("title", book.title());
    json.put("review", book.review().status().name().toLowerCase(Locale.ROOT));
    book.publication().ifPresent(publication -> json.set("publication", of(publication)));
    json.set("options", options(book));
    ArrayNode rows = json.putArray("rows");
    for (ComparisonRow row : book.comparison()) {
      ObjectNode told = rows.addObject().put("criterion", row.id()).put("label", row.label());
      told.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
      options(book, row, told.putObject("byOption"));
    }
    return json;
  }

  private static ObjectNode of(Publication publication) {
    return JsonLayout.object()
        .put("date", publication.date().toString())
        .put("origin", publication.origin())
        .put("funding", publication.funding())
        .put("updates", publication.updates());
  }

  static ArrayNode options(RuleBook book) {
    ArrayNode options = JsonLayout.list();
    for (Option option : book.options()) {
      options
          .addObject()
          .put("option", option.id())
          .put("label", option.label())
          .put("summary", option.summary())
          .put("comparedOnly", option.comparedOnly());
    }
    return options;
  }

  /** For each option the list of what is said of it, a benefit or a harm with its certainty. */
  private static void options(RuleBook book, ComparisonRow row, ObjectNode json) {
    for (Option option : book.options()) {
      ArrayNode said = json.putArray(option.id());
      for (ComparisonRow.Statement statement : row.of(option.id())) {
        ObjectNode told = said.addObject().put("text", statement.text());
        statement
            .certainty()
            .map(Certainty::words)
            .ifPresent(words -> told.put("certainty", words));
        told.set("source", ResultJson.source(statement.source()));
      }
    }
  }
}
