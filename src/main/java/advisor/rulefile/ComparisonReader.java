package advisor.rulefile;

import advisor.model.Certainty;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import advisor.model.ComparisonRow.Statement;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of the comparison of options. */
record ComparisonReader(Definitions names, SourceReader sources) {
  /** The keys with the statements of a row, in the order of the kinds of rows. */
  private static final List<String> FORMS = List.of("texts", "benefits", "harms");

  ComparisonRow row(ObjectMembers members) {
    String id = members.newId(names.criteria);
    String label = members.text("label");
    return members.oneOf(
        FORMS,
        form -> {
          int kind = Math.max(0, FORMS.indexOf(form));
          Map<String, List<Statement>> statements = statements(members, FORMS.get(kind));
          return new ComparisonRow(id, label, ComparisonRow.Kind.values()[kind], statements);
        });
  }

  private Map<String, List<Statement>> statements(ObjectMembers row, String key) {
    ExpectedValue form = row.required(key);
    List<ExpectedValue> entries = names.options.references(form);
    if (form.isObject()) {
      expectEvery(entries, form);
    }
    return key.equals(FORMS.get(0)) ? criterion(row, entries) : evidence(entries);
  }

  private void expectEvery(List<ExpectedValue> entries, ExpectedValue form) {
    List<String> missing = new ArrayList<>(names.options.all());
    entries.forEach(entry -> missing.remove(entry.key()));
    if (!missing.isEmpty()) {
      String message = "every option needs a text here; there is none for '";
      form.fault(message + String.join("', '", missing) + "'");
    }
  }

  /** Reads a text for each option; the source of the row serves options without their own. */
  private Map<String, List<Statement>> criterion(ObjectMembers row, List<ExpectedValue> texts) {
    Citation source = sources.citation(row);
    Map<String, Citation> own =
        FileReading.byKey(
            names.options.references(row.optional("sources")), entry -> sources.citation(entry));
    return FileReading.byKey(
        texts,
        entry -> {
          Citation cited = own.getOrDefault(entry.key(), source);
          return List.of(new Statement(entry.text(), Optional.empty(), cited));
        });
  }

  /** Reads a list of texts for each option, each with its certainty and source. */
  private Map<String, List<Statement>> evidence(List<ExpectedValue> entries) {
    return FileReading.byKey(
        entries, entry -> entry.filled().objects("statement", this::statement));
  }

  private Statement statement(ObjectMembers members) {
    return new Statement(
        members.text("text"),
        Optional.of(members.required("certainty").word(Certainty.values())),
        sources.citation(members));
  }
}
