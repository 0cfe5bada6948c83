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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a scenario must lead to, in the words of one rule book. */
final class ExpectationReader {
  private final ExpectedValue expect;
  private final RuleBook book;

  ExpectationReader(ExpectedValue expect, RuleBook book) {
    this.expect = expect;
    this.book = book;
  }

  Scenario.Expectation expectation(ObjectMembers members) {
    Scenario.Expectation expectation =
        new Scenario.Expectation(
            members.reference("outcome", outcomes()),
            strength(members.required("strength")),
            ids(members.required("reasons"), rules()),
            ids(members.optional("stops"), stops()),
            ids(members.optional("cautions"), cautions()));
    members.end();
    return expectation;
  }

  private Optional<String> strength(Optional<JsonValue> value) {
    if (value.isEmpty() || value.get() instanceof JsonValue.Null) {
      return Optional.empty();
    }
    DefinedIds strengths = DefinedIds.of("strength", List.of("clear", "slight"));
    return Optional.of(expect.reference(value.get(), strengths));
  }

  private List<String> ids(Optional<JsonValue> value, DefinedIds known) {
    return value.isEmpty() ? List.of() : expect.idList(expect.list(value.get()), known);
  }

  private DefinedIds outcomes() {
    List<String> ids = new ArrayList<>();
    for (Option option : book.recommendable()) {
      ids.add(option.id());
    }
    ids.add("either");
    ids.add("unknown");
    for (StopOutcome outcome : book.stopOutcomes()) {
      ids.add(outcome.id());
    }
    return DefinedIds.of("outcome", ids);
  }

  private DefinedIds rules() {
    return DefinedIds.of("rule", book.rules().stream().map(Rule::id).toList());
  }

  private DefinedIds stops() {
    return DefinedIds.of("stop", book.stops().stream().map(Stop::id).toList());
  }

  private DefinedIds cautions() {
    return DefinedIds.of("caution", book.cautions().stream().map(Caution::id).toList());
  }
}
