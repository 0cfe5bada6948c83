package advisor.rulefile;

import advisor.model.Citation;
import advisor.model.Source;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.KeyedValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sources and the citations of them. */
final class SourceReader {
  private static final int LAST_YEAR = 9999;

  private final DefinedIds ids;

  SourceReader(DefinedNames names) {
    this.ids = names.sources;
  }

  List<Source> sources(ObjectMembers file) {
    List<Source> sources = new ArrayList<>();
    for (KeyedValue entry : file.required("sources").definitions(ids)) {
      sources.add(source(entry.key(), entry.value().members("source")));
    }
    return sources;
  }

  private static Source source(String id, ObjectMembers members) {
    return new Source(
        id,
        members.text("title"),
        members.text("publisher"),
        members.optionalNumber("year", 1, LAST_YEAR),
        members.optionalText("url"),
        members.required("kind").word(Source.Kind.values(), '-'),
        read(members.optional("read")));
  }

  private static Optional<Source.Read> read(ExpectedValue value) {
    return value.isThere()
        ? Optional.of(value.word(Source.Read.values(), '-'))
        : Optional.empty();
  }

  /** The citation that an object has as its member "source". */
  Citation citation(ObjectMembers owner) {
    return citation(owner.required("source"));
  }

  Citation citation(ExpectedValue value) {
    ObjectMembers members = value.members("citation");
    return new Citation(
        members.reference("ref", ids),
        members.optionalText("section"),
        members.optional("also").ids(ids));
  }
}
