package advisor.rulefile;

import advisor.model.Citation;
import advisor.model.Source;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sources and the citations of them. */
final class SourceReader {
  private static final int LAST_YEAR = 9999;

  private final ExpectedValue expect;
  private final DefinedNames names;

  SourceReader(ExpectedValue expect, DefinedNames names) {
    this.expect = expect;
    this.names = names;
  }

  List<Source> sources(ObjectMembers file) {
    List<Source> sources = new ArrayList<>();
    for (Map.Entry<String, JsonValue.Member> entry :
        file.definitions("sources", names.sources).entrySet()) {
      sources.add(source(entry.getKey(), expect.members(entry.getValue().value(), "source")));
    }
    return sources;
  }

  private Source source(String id, ObjectMembers members) {
    Source source =
        new Source(
            id,
            members.text("title"),
            members.text("publisher"),
            members.optionalNumber("year", 1, LAST_YEAR),
            members.optionalText("url"),
            members.word("kind", Source.Kind.values(), '-'),
            read(members.optional("read")));
    members.end();
    return source;
  }

  private Optional<Source.Read> read(Optional<JsonValue> value) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(expect.word(value.get(), Source.Read.values(), '-'));
  }

  /** The citation that an object has as its member "source". */
  Citation citation(ObjectMembers owner) {
    return read(owner.members("source", "citation"));
  }

  Citation citation(JsonValue value) {
    return read(expect.members(value, "citation"));
  }

  private Citation read(ObjectMembers members) {
    Citation citation =
        new Citation(
            members.reference("ref", names.sources),
            members.optionalText("section"),
            members.optionalIds("also", names.sources));
    members.end();
    return citation;
  }
}
