package advisor.rulefile;

import advisor.model.Certainty;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows on which the options are compared. */
final class ComparisonReader {
  private final Expect expect;
  private final Names names;
  private final SourceReader sources;

  ComparisonReader(Expect expect, Names names, SourceReader sources) {
    this.expect = expect;
    this.names = names;
    this.sources = sources;
  }

  List<ComparisonRow> comparison(Members file) {
    List<ComparisonRow> rows = new ArrayList<>();
    for (JsonValue value : file.list("comparison", names.criteria)) {
      rows.add(row(expect.members(value, "comparison row")));
    }
    return rows;
  }

  private ComparisonRow row(Members members) {
    ComparisonRow row =
        new ComparisonRow(
            members.newId(names.criteria),
            members.text("label"),
            texts(members),
            sources.citation(members),
            citations(members),
            certainty(members));
    members.end();
    return row;
  }

  private Map<String, String> texts(Members row) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, JsonValue.Member> entries = row.references("texts", names.options);
    for (Map.Entry<String, JsonValue.Member> entry : entries.entrySet()) {
      texts.put(entry.getKey(), expect.text(entry.getValue().value()));
    }
    if (row.isObject("texts")) {
      expectEvery(entries, row.at("texts"));
    }
    return texts;
  }

  private void expectEvery(Map<String, JsonValue.Member> texts, int at) {
    List<String> missing = new ArrayList<>(names.options.all());
    missing.removeAll(texts.keySet());
    if (!missing.isEmpty()) {
      String message = "every option needs a text here; there is none for '";
      expect.reading().fault(at, message + String.join("', '", missing) + "'");
    }
  }

  private Map<String, Citation> citations(Members row) {
    Map<String, Citation> citations = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue.Member> entry :
        row.optionalReferences("sources", names.options).entrySet()) {
      citations.put(entry.getKey(), sources.citation(entry.getValue().value()));
    }
    return citations;
  }

  private Map<String, Certainty> certainty(Members row) {
    Map<String, Certainty> certainty = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue.Member> entry :
        row.optionalReferences("certainty", names.options).entrySet()) {
      JsonValue value = entry.getValue().value();
      certainty.put(entry.getKey(), expect.word(value, Certainty.values(), ' '));
    }
    return certainty;
  }
}
