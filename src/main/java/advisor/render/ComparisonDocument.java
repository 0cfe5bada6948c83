package advisor.render;

import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.RuleBook;
import advisor.render.Document.Block;
import advisor.render.Document.Item;
import advisor.render.Document.Row;
import advisor.render.Document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The options side by side, doing nothing included: the same rows and the same look for each. */
public final class ComparisonDocument {

  private ComparisonDocument() {}

  /** The whole comparison, with where each row comes from. */
  public static Document of(RuleBook book) {
    Provenance provenance = new Provenance(book);
    List<Item> summaries = new ArrayList<>();
    for (Option option : book.options()) {
      summaries.add(new Item(option.label(), option.summary()));
    }
    List<Block> about = new ArrayList<>();
    about.add(new Document.Paragraph(provenance.notice()));
    about.add(new Document.Aside("Rules: " + provenance.version() + "."));
    return Document.builder()
        .add(new Document.Title(book.title()))
        .add(new Document.Terms(summaries))
        .add(table(book))
        .bullets("Sources, row by row", sources(book, provenance))
        .section("Where this comes from", about)
        .build();
  }

  private static List<Item> sources(RuleBook book, Provenance provenance) {
    List<Item> items = new ArrayList<>();
    for (ComparisonRow row : book.comparison()) {
      for (Option option : book.options()) {
        String cited =
            provenance.sources(List.of(row.sourceFor(option.id()))).stream()
                .map(Provenance::cite)
                .collect(Collectors.joining(" "));
        items.add(new Item(row.label() + ", " + option.label() + ": " + cited));
      }
    }
    return items;
  }

  static Table table(RuleBook book) {
    List<Row> rows = new ArrayList<>();
    for (ComparisonRow row : book.comparison()) {
      List<Item> cells = new ArrayList<>();
      for (Option option : book.options()) {
        cells.add(cell(row, option));
      }
      rows.add(new Row(row.label(), cells));
    }
    return new Table(book.options().stream().map(Option::label).toList(), rows);
  }

  private static Item cell(ComparisonRow row, Option option) {
    String text = row.texts().get(option.id());
    return row.certaintyFor(option.id())
        .map(certainty -> new Item(text, "Certainty: " + certainty.words() + "."))
        .orElseGet(() -> new Item(text));
  }
}
