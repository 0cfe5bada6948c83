package advisor.render.sheet;

import advisor.check.report.Subject;
import advisor.model.Citation;
import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.render.ConditionWords;
import advisor.render.OutcomeWords;
import advisor.render.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The wording that the parts of a sheet share: names, places, conditions and sources. */
record SheetWords(RuleBook book, ToIntFunction<Subject> lines) {

  /** The id and the line, by which a reader finds a part in the file: "stop-fever, line 12". */
  String place(Subject.Kind kind, String id) {
    return id + ", line " + lines.applyAsInt(new Subject(kind, id));
  }

  String at(Subject.Kind kind, String id) {
    return place(kind, id) + ": ";
  }

  String when(Condition condition) {
    return "When " + words(condition);
  }

  String words(Condition condition) {
    return ConditionWords.of(book, condition);
  }

  String label(String outcome) {
    return OutcomeWords.label(book, outcome);
  }

  String about(Optional<String> option) {
    return option.map(id -> ", about " + label(id)).orElse("");
  }

  String cited(Citation citation) {
    String section = citation.section().map(where -> ", “" + where + "”").orElse("");
    List<String> names = new ArrayList<>();
    new Provenance(book)
        .sources(List.of(citation))
        .forEach(source -> names.add(Provenance.publisher(source) + ", “" + source.title() + "”"));
    return "Source: " + String.join("; ", names) + section + ".";
  }
}
