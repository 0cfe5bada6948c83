package advisor.rulefile;

import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.Stop;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what follows from answers: stops, cautions, remarks and rules. */
final class RuleReader {
  private static final DefinedIds LEVELS =
      DefinedIds.of("level", List.of("tell", "wait", "askFirst"));

  private static final Map<Caution.Level, String> EXAMPLES =
      Map.of(
          Caution.Level.WAIT, "write what follows \"wait\": \"until the fever is over\"",
          Caution.Level.ASK_FIRST, "write whom to ask: \"your care team\"");

  private final ExpectedValue expect;
  private final DefinedNames names;
  private final SourceReader sources;
  private final ConditionReader conditions;

  RuleReader(
      ExpectedValue expect, DefinedNames names, SourceReader sources, ConditionReader conditions) {
    this.expect = expect;
    this.names = names;
    this.sources = sources;
    this.conditions = conditions;
  }

  List<Stop> stops(ObjectMembers file) {
    List<Stop> stops = new ArrayList<>();
    for (JsonValue value : file.list("stops")) {
      ObjectMembers members = expect.members(value, "stop");
      stops.add(stop(members));
      members.end();
    }
    return stops;
  }

  private Stop stop(ObjectMembers members) {
    String id = newId(members, names.stops);
    Condition when = conditions.when(members);
    return new Stop(
        id,
        when,
        members.reference("go", names.stopOutcomes),
        members.word("ifUnsure", Stop.IfUnsure.values(), '-'),
        members.optionalReference("goIfUnsure", names.stopOutcomes),
        members.text("because"),
        sources.citation(members));
  }

  List<Caution> cautions(ObjectMembers file) {
    List<Caution> cautions = new ArrayList<>();
    for (JsonValue value : file.list("cautions")) {
      ObjectMembers members = expect.members(value, "caution");
      cautions.add(caution(members));
      members.end();
    }
    return cautions;
  }

  private Caution caution(ObjectMembers members) {
    String id = newId(members, names.cautions);
    Condition when = conditions.when(members);
    String written = members.reference("level", LEVELS);
    Optional<Caution.Level> level = Caution.Level.of(written);
    Optional<String> inShort = members.optionalText("short");
    boolean told = level.equals(Optional.of(Caution.Level.TELL));
    if (told && inShort.isPresent()) {
      String message = "a caution of level tell has no 'short': it is not in the headline";
      expect.reading().fault(members.keyAt("short"), message);
    } else if (level.isPresent() && !told && inShort.isEmpty()) {
      String message = "a caution of level " + written + " needs a 'short' for the headline";
      expect.reading().fault(members.at("level"), message, EXAMPLES.get(level.get()));
    }
    return new Caution(
        id,
        when,
        level.orElse(Caution.Level.TELL),
        inShort,
        members.optionalReference("about", names.options),
        members.text("say"),
        sources.citation(members));
  }

  /** None where the section is left out. */
  List<Remark> remarks(ObjectMembers file) {
    DefinedIds ends = DefinedIds.of("outcome", List.of("either", "unknown"));
    DefinedIds outcomes =
        DefinedIds.union("outcome", names.recommendable, ends, names.stopOutcomes);
    List<Remark> remarks = new ArrayList<>();
    for (JsonValue value : file.optionalList("remarks")) {
      ObjectMembers members = expect.members(value, "remark");
      remarks.add(
          new Remark(
              newId(members, names.remarks),
              conditions.when(members),
              members.optionalIds("with", outcomes),
              members.optionalReference("about", names.options),
              members.text("say"),
              sources.citation(members)));
      members.end();
    }
    return remarks;
  }

  List<Rule> rules(ObjectMembers file) {
    List<Rule> rules = new ArrayList<>();
    for (JsonValue value : file.list("rules")) {
      ObjectMembers members = expect.members(value, "rule");
      rules.add(rule(members));
      members.end();
    }
    if (rules.isEmpty() && file.isList("rules")) {
      expect.reading().fault(file.at("rules"), "at least one rule is needed");
    }
    return rules;
  }

  private Rule rule(ObjectMembers members) {
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

  private String option(ObjectMembers rule) {
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

  /** An id that no rule, stop, caution or remark has yet. */
  private String newId(ObjectMembers members, DefinedIds kind) {
    String id = members.id("id");
    for (DefinedIds ids : List.of(names.stops, names.cautions, names.remarks, names.rules)) {
      ids.expectNew(id, members.at("id"), expect.reading());
    }
    kind.define(id, members.at("id"));
    return id;
  }
}
