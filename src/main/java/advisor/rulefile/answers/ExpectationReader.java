package advisor.rulefile.answers;

import advisor.model.Caution;
import advisor.model.Option;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a scenario must lead to, in the words of one rule book. */
final class ExpectationReader {
  private final RuleBook book;

  ExpectationReader(RuleBook book) {
    this.book = book;
  }

  Scenario.Expectation expectation(ObjectMembers members) {
    return new Scenario.Expectation(
        members.reference("outcome", outcomes()),
        strength(members.required("strength")),
        members.required("reasons").ids(known("rule", book.rules().stream().map(Rule::id))),
        members.optional("stops").ids(known("stop", book.stops().stream().map(Stop::id))),
        members
            .optional("cautions")
            .ids(known("caution", book.cautions().stream().map(Caution::id))));
  }

  private static Optional<String> strength(ExpectedValue value) {
    DefinedIds strengths = DefinedIds.of("strength", List.of("clear", "slight"));
    return value.isThere() && !(value.json() instanceof JsonValue.Null)
        ? Optional.of(value.reference(strengths))
        : Optional.empty();
  }

  private DefinedIds outcomes() {
    Stream<String> options = book.recommendable().stream().map(Option::id);
    Stream<String> stops = book.stopOutcomes().stream().map(StopOutcome::id);
    Stream<String> results = Stream.concat(options, Stream.of("either", "unknown"));
    return known("outcome", Stream.concat(results, stops));
  }

  private static DefinedIds known(String kind, Stream<String> ids) {
    return DefinedIds.of(kind, ids.toList());
  }
}
