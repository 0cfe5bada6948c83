package advisor.render;

import advisor.model.Certainty;
import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.RuleBook;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The comparison in the format {@code advisor-comparison/1}. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** The whole comparison. */
  public static ObjectNode of(RuleBook book) {
    ObjectNode json =
        Json.object()
            .put("format", "advisor-comparison/1")
            .put("title", book.title())
            .put("review", book.review().status().name().toLowerCase(Locale.ROOT));
    ArrayNode options = json.putArray("options");
    for (Option option : book.options()) {
      options
          .addObject()
          .put("id", option.id())
          .put("label", option.label())
          .put("summary", option.summary())
          .put("comparedOnly", option.comparedOnly());
    }
    ArrayNode rows = json.putArray("rows");
    for (ComparisonRow row : book.comparison()) {
      ObjectNode told = rows.addObject().put("id", row.id()).put("label", row.label());
      options(book, row, told.putObject("options"));
    }
    return json;
  }

  private static void options(RuleBook book, ComparisonRow row, ObjectNode json) {
    for (Option option : book.options()) {
      ObjectNode told = json.putObject(option.id()).put("text", row.texts().get(option.id()));
      row.certaintyFor(option.id())
          .map(Certainty::words)
          .ifPresent(words -> told.put("certainty", words));
      ArrayNode sources = told.putArray("sources");
      new Provenance(book)
          .sources(List.of(row.sourceFor(option.id())))
          .forEach(source -> sources.add(source.id()));
    }
  }
}
