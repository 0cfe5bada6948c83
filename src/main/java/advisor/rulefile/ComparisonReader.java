package advisor.rulefile;

import advisor.model.Certainty;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows on which the options are compared. */
final class ComparisonReader {
  private static final Map<ComparisonRow.Kind, String> FORMS =
      Map.of(
          ComparisonRow.Kind.CRITERION, "texts",
          ComparisonRow.Kind.BENEFITS, "benefits",
          ComparisonRow.Kind.HARMS, "harms");

  private final ExpectedValue expect;
  private final DefinedNames names;
  private final SourceReader sources;

  ComparisonReader(ExpectedValue expect, DefinedNames names, SourceReader sources) {
    this.expect = expect;
    this.names = names;
    this.sources = sources;
  }

  List<ComparisonRow> comparison(ObjectMembers file) {
    List<ComparisonRow> rows = new ArrayList<>();
    for (JsonValue value : file.list("comparison", names.criteria)) {
      rows.add(row(expect.members(value, "comparison row")));
    }
    return rows;
  }

  private ComparisonRow row(ObjectMembers members) {
    String id = members.newId(names.criteria);
    String label = members.text("label");
    List<String> forms = new ArrayList<>(1);
    ComparisonRow.Kind kind = ComparisonRow.Kind.CRITERION;
    Map<String, List<ComparisonRow.Statement>> statements = Map.of();
    for (ComparisonRow.Kind each : ComparisonRow.Kind.values()) {
      if (members.has(FORMS.get(each))) {
        forms.add(FORMS.get(each));
        kind = each;
        statements = statements(members, each);
      }
    }
    if (forms.isEmpty()) {
      statements = statements(members, kind);
    } else if (forms.size() > 1) {
      String message = "a row is only one of '" + String.join("', '", forms) + "'";
      expect.reading().fault(members.keyAt(forms.get(1)), message, "write two rows");
    }
    members.end();
    return new ComparisonRow(id, label, kind, statements);
  }

  private Map<String, List<ComparisonRow.Statement>> statements(
      ObjectMembers row, ComparisonRow.Kind kind) {
    String form = FORMS.get(kind);
    Map<String, JsonValue.Member> entries = row.references(form, names.options);
    Map<String, List<ComparisonRow.Statement>> statements =
        kind == ComparisonRow.Kind.CRITERION ? criterion(row, entries) : evidence(entries);
    if (row.isObject(form)) {
      expectEvery(entries, row.at(form));
    }
    return statements;
  }

  private void expectEvery(Map<String, JsonValue.Member> texts, int at) {
    List<String> missing = new ArrayList<>(names.options.all());
    missing.removeAll(texts.keySet());
    if (!missing.isEmpty()) {
      String message = "every option needs a text here; there is none for '";
      expect.reading().fault(at, message + String.join("', '", missing) + "'");
    }
  }

  /** One text for each option, and a source for all of them that gives way to one of its own. */
  private Map<String, List<ComparisonRow.Statement>> criterion(
      ObjectMembers row, Map<String, JsonValue.Member> texts) {
    Citation source = sources.citation(row);
    Map<String, Citation> own = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue.Member> entry :
        row.optionalReferences("sources", names.options).entrySet()) {
      own.put(entry.getKey(), sources.citation(entry.getValue().value()));
    }
    Map<String, List<ComparisonRow.Statement>> statements = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue.Member> entry : texts.entrySet()) {
      String text = expect.text(entry.getValue().value());
      Citation cited = own.getOrDefault(entry.getKey(), source);
      statements.put(
          entry.getKey(), List.of(new ComparisonRow.Statement(text, Optional.empty(), cited)));
    }
    return statements;
  }

  /** For each option a list of texts, each with its own certainty and source. */
  private Map<String, List<ComparisonRow.Statement>> evidence(
      Map<String, JsonValue.Member> entries) {
    Map<String, List<ComparisonRow.Statement>> statements = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue.Member> entry : entries.entrySet()) {
      List<ComparisonRow.Statement> list = new ArrayList<>();
      for (JsonValue value : expect.filledList(entry.getValue().value())) {
        ObjectMembers members = expect.members(value, "statement");
        list.add(
            new ComparisonRow.Statement(
                members.text("text"),
                Optional.of(members.word("certainty", Certainty.values(), ' ')),
                sources.citation(members)));
        members.end();
      }
      statements.put(entry.getKey(), list);
    }
    return statements;
  }
}
