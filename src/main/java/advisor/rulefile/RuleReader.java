package advisor.rulefile;

import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Rule;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;

/** Reads what follows from answers: stops, cautions and rules. */
final class RuleReader {

  private final Expect expect;
  private final Names names;
  private final SourceReader sources;
  private final ConditionReader conditions;

  RuleReader(Expect expect, Names names, SourceReader sources, ConditionReader conditions) {
    this.expect = expect;
    this.names = names;
    this.sources = sources;
    this.conditions = conditions;
  }

  List<Stop> stops(Members file) {
    List<Stop> stops = new ArrayList<>();
    for (JsonValue value : file.list("stops")) {
      Members members = expect.members(value, "stop");
      stops.add(stop(members));
      members.end();
    }
    return stops;
  }

  private Stop stop(Members members) {
    String id = newId(members, names.stops);
    Condition when = conditions.when(members);
    String go = members.reference("go", names.stopOutcomes);
    return new Stop(
        id,
        when,
        go,
        members.word("ifUnsure", Stop.IfUnsure.values(), '-'),
        members.optionalReference("goIfUnsure", names.stopOutcomes).orElse(go),
        members.text("because"),
        sources.citation(members));
  }

  List<Caution> cautions(Members file) {
    List<Caution> cautions = new ArrayList<>();
    for (JsonValue value : file.list("cautions")) {
      Members members = expect.members(value, "caution");
      cautions.add(caution(members));
      members.end();
    }
    return cautions;
  }

  private Caution caution(Members members) {
    return new Caution(
        newId(members, names.cautions),
        conditions.when(members),
        members.reference("about", names.options),
        members.text("say"),
        sources.citation(members));
  }

  List<Rule> rules(Members file) {
    List<Rule> rules = new ArrayList<>();
    for (JsonValue value : file.list("rules")) {
      Members members = expect.members(value, "rule");
      rules.add(rule(members));
      members.end();
    }
    if (rules.isEmpty() && file.isList("rules")) {
      expect.reading().fault(file.at("rules"), "at least one rule is needed");
    }
    return rules;
  }

  private Rule rule(Members members) {
    return new Rule(
        newId(members, names.rules),
        members.reference("criterion", names.criteria),
        conditions.when(members),
        option(members),
        members.number("points", 1, Rule.MOST_POINTS),
        members.text("because"),
        sources.citation(members),
        members.optionalText("note"));
  }

  private String option(Members rule) {
    if (rule.has("for") && isOnlyCompared(rule.value("for"))) {
      String message = "no rule can be for an option that is only compared";
      expect.reading().fault(rule.at("for"), message);
      return rule.text("for");
    }
    return rule.reference("for", names.recommendable);
  }

  private boolean isOnlyCompared(JsonValue value) {
    return value instanceof JsonValue.Text option
        && names.options.has(option.value())
        && !names.recommendable.has(option.value());
  }

  /** An id that no rule, stop or caution has yet. */
  private String newId(Members members, Ids kind) {
    String id = members.id("id");
    for (Ids ids : List.of(names.stops, names.cautions, names.rules)) {
      ids.expectNew(id, members.at("id"), expect.reading());
    }
    kind.define(id, members.at("id"));
    return id;
  }
}
