package advisor.render;

import advisor.model.ComparisonRow;
import advisor.model.ComparisonRow.Statement;
import advisor.model.Option;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.render.document.Document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The options side by side, doing nothing included: the same rows and the same look for each. */
public final class ComparisonDocument {

  private ComparisonDocument() {}

  public static Document of(RuleBook book) {
    Provenance provenance = new Provenance(book);
    List<Item> summaries = new ArrayList<>();
    for (Option option : book.options()) {
      summaries.add(new Item(option.label(), option.summary()));
    }
    return new Document()
        .title(book.title())
        .add(new Document.Terms(summaries))
        .add(table(book))
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
        List<String> cited =
            row.of(option.id()).stream().map(each -> cited(each, provenance)).toList();
        items.add(new Item(row.label() + ", " + option.label() + ": " + numbered(cited)));
      }
    }
    return items;
  }

  private static String cited(Statement statement, Provenance provenance) {
    return provenance.sources(List.of(statement.source())).stream()
        .map(Provenance::cite)
        .collect(Collectors.joining(" "));
  }

  public static Table table(RuleBook book) {
    List<Row> rows = new ArrayList<>();
    for (ComparisonRow row : book.comparison()) {
      rows.add(new Row(row.label(), book.options().stream().map(each -> cell(row, each)).toList()));
    }
    return new Table(book.options().stream().map(Option::label).toList(), rows);
  }

  /** Of a benefit or a harm its certainty too, so that no list is read without it. */
  private static Item cell(ComparisonRow row, Option option) {
    List<Statement> statements = row.of(option.id());
    if (statements.size() == 1) {
      return new Item(statements.get(0).text(), certainty(statements.get(0)));
    }
    return new Item(
        numbered(
            statements.stream()
                .map(each -> each.text() + " " + certainty(each).orElseThrow())
                .toList()));
  }

  private static Optional<String> certainty(Statement statement) {
    return statement.certainty().map(certainty -> "Certainty: " + certainty.id() + ".");
  }

  /** "1. This. 2. That."; one alone has no number. */
  private static String numbered(List<String> texts) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      numbered.append(i == 0 ? "" : " ").append(i + 1).append(". ").append(texts.get(i));
    }
    return numbered.toString();
  }
}
