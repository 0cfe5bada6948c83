package advisor.render.json;

import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.Publication;
import advisor.model.RuleBook;
import advisor.render.RulesIdentity;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the comparison in the format {@code advisor-comparison/2}. */
public final class ComparisonJson {

  private ComparisonJson() {}

  public static ObjectNode of(RuleBook book, RulesIdentity rules) {
    ObjectNode json = JsonLayout.object().put("format", "advisor-comparison/2");
    json.set("rules", ResultJson.rules(rules));
    json.put("title", book.title());
    json.put("review", book.review().status().id());
    json.set("options", JsonLayout.list(book.options(), ComparisonJson::option));
    json.set("rows", JsonLayout.list(book.comparison(), row -> row(row, book)));
    book.publication().ifPresent(publication -> json.set("publication", of(publication)));
    return json;
  }

  static ObjectNode option(Option option) {
    return JsonLayout.object()
        .put("option", option.id())
        .put("label", option.label())
        .put("summary", option.summary())
        .put("comparedOnly", option.comparedOnly());
  }

  /** For each option its statements; a benefit or a harm with its certainty. */
  private static ObjectNode row(ComparisonRow row, RuleBook book) {
    ObjectNode json = JsonLayout.object().put("criterion", row.id()).put("label", row.label());
    json.put("kind", row.kind().id());
    ObjectNode byOption = json.putObject("byOption");
    for (Option option : book.options()) {
      byOption.set(option.id(), JsonLayout.list(row.of(option.id()), ComparisonJson::statement));
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

  private static ObjectNode statement(ComparisonRow.Statement statement) {
    ObjectNode json = JsonLayout.object().put("text", statement.text());
    statement.certainty().ifPresent(certainty -> json.put("certainty", certainty.id()));
    return json.set("source", ResultParts.source(statement.source()));
  }
}
