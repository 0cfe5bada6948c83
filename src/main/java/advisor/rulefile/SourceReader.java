package advisor.rulefile;

import advisor.model.Citation;
import advisor.model.Source;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;

/** Reads sources and citations. */
record SourceReader(Definitions names) {
  private static final int LAST_YEAR = 9999;

  static Source source(ExpectedValue entry) {
    ObjectMembers members = entry.members("source");
    return new Source(
        entry.key(),
        members.text("title"),
        members.text("publisher"),
        members.optionalNumber("year", 1, LAST_YEAR),
        members.optionalText("url"),
        members.required("kind").word(Source.Kind.values()),
        members.optional("read").ifThere(value -> value.word(Source.Read.values())));
  }

  /** Reads the citation in the member "source" of an object. */
  Citation citation(ObjectMembers owner) {
    return citation(owner.required("source"));
  }

  Citation citation(ExpectedValue value) {
    ObjectMembers members = value.members("citation");
    return new Citation(
        members.reference("ref", names.sources),
        members.optionalText("section"),
        members.optional("also").ids(names.sources));
  }
}
