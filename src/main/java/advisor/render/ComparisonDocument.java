package advisor.render;

import advisor.model.ComparisonRow;
import advisor.model.ComparisonRow.Statement;
import advisor.model.Option;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The options side by side, including doing nothing, with the same rows and layout for each. */
public final class ComparisonDocument {

  static final String TITLE = "The options side by side";

  private ComparisonDocument() {}

  public static Document of(RuleBook book) {
    Provenance provenance = new Provenance(book);
    List<Item> summaries = new ArrayList<>();
    for (Option option : book.options()) {
      summaries.add(new Item(option.label(), option.summary()));
    }
    Document document = new Document().title(TITLE + " - " + book.title()).terms(summaries);
    return table(book, document)
        .bullets("Sources, row by row", sources(book, provenance))
        .heading("Where this comes from")
        .paragraph(provenance.notice())
        .add(provenance.publication())
        .aside("Rules: " + provenance.version() + ".");
  }

  private static List<Item> sources(RuleBook book, Provenance provenance) {
    List<Item> items = new ArrayList<>();
    for (ComparisonRow row : book.comparison()) {
      for (Option option : book.options()) {
        items.add(
            listed(
                row.label() + ", " + option.label() + ":",
                row.of(option.id()).stream()
                    .map(statement -> new Item(cited(statement, provenance)))
                    .toList()));
      }
    }
    return items;
  }

  private static String cited(Statement statement, Provenance provenance) {
    return provenance.sources(List.of(statement.source())).stream()
        .map(Provenance::cite)
        .collect(Collectors.joining(" Also: "));
  }

  /** Adds a row for each criterion, with a cell for each option. */
  public static Document table(RuleBook book, Document document) {
    List<Item> rows = new ArrayList<>();
    for (ComparisonRow row : book.comparison()) {
      rows.add(
          new Item(row.label(), book.options().stream().map(option -> cell(row, option)).toList()));
    }
    return document.table(book.options().stream().map(Option::label).toList(), rows);
  }

  /** The statements on an option; a benefit or a harm always with its certainty. */
  private static Item cell(ComparisonRow row, Option option) {
    return listed(
        "",
        row.of(option.id()).stream()
            .map(statement -> new Item(statement.text(), certainty(statement), List.of()))
            .toList());
  }

  /** A text with several items below it, or with a single item right after it. */
  private static Item listed(String text, List<Item> items) {
    if (items.size() > 1) {
      return new Item(text, items);
    }
    return new Item((text + " " + items.get(0).text()).strip(), items.get(0).note(), List.of());
  }

  private static Optional<String> certainty(Statement statement) {
    return statement.certainty().map(certainty -> "Certainty: " + certainty.id() + ".");
  }
}
