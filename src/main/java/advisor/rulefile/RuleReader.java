package advisor.rulefile;

import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Decision;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.Stop;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.List;
import java.util.Optional;

/** Reads what follows from answers: stops, cautions, remarks and rules. */
record RuleReader(Definitions names, SourceReader sources, ConditionReader conditions) {
  Stop stop(ObjectMembers members) {
    String id = members.newId(names.stops);
    Condition when = conditions.when(members);
    return new Stop(
        id,
        when,
        members.reference("go", names.stopOutcomes),
        members.required("ifUnsure").word(Stop.IfUnsure.values()),
        members.optionalReference("goIfUnsure", names.stopOutcomes),
        members.text("because"),
        sources.citation(members));
  }

  Caution caution(ObjectMembers members) {
    String id = members.newId(names.cautions, names.stops);
    Condition when = conditions.when(members);
    ExpectedValue written = members.required("level");
    Caution.Level level = written.word(Caution.Level.values());
    Optional<String> inShort = members.optionalText("short");
    boolean needsShort = level != Caution.Level.TELL;
    if (written.written().equals(level.id()) && needsShort != inShort.isPresent()) {
      String message =
          "a caution of level " + level.id() + (needsShort ? " needs" : " cannot have");
      String fix =
          switch (level) {
            case TELL -> "remove it, or choose another level";
            case WAIT -> "write what follows \"wait\": \"until the fever is over\"";
            case ASK_FIRST -> "write whom to ask: \"your care team\"";
          };
      written.fault(message + " a 'short' for the headline", fix);
    }
    return new Caution(
        id,
        when,
        level,
        inShort,
        members.optional("about").ifThere(option -> recommendable(option, "caution can be about")),
        members.text("say"),
        sources.citation(members));
  }

  /** Reads the remarks; none if the section is missing. */
  List<Remark> remarks(ObjectMembers file) {
    DefinedIds ends = DefinedIds.of("outcome", List.of(Decision.EITHER, Decision.UNKNOWN));
    DefinedIds outcomes =
        DefinedIds.union("outcome", names.recommendable, ends, names.stopOutcomes);
    return file.optional("remarks").objects("remark", members -> remark(members, outcomes));
  }

  private Remark remark(ObjectMembers members, DefinedIds outcomes) {
    return new Remark(
        members.newId(names.remarks, names.stops, names.cautions),
        conditions.when(members),
        members.optional("with").filled().ids(outcomes),
        members.optionalReference("about", names.options),
        members.text("say"),
        sources.citation(members));
  }

  List<Rule> rules(ObjectMembers file) {
    ExpectedValue list = file.required("rules");
    List<Rule> rules = list.objects("rule", this::rule);
    if (rules.isEmpty() && list.isList()) {
      list.fault("at least one rule is needed");
    }
    return rules;
  }

  private Rule rule(ObjectMembers members) {
    return new Rule(
        members.newId(names.rules, names.stops, names.cautions, names.remarks),
        members.reference("criterion", names.criteria),
        conditions.when(members),
        recommendable(members.required("for"), "rule can be for"),
        members.required("points").number(1, Rule.MOST_POINTS),
        members.text("because"),
        sources.citation(members),
        members.optionalText("note"));
  }

  /** The id of an option; a fault if the option is only compared. */
  private String recommendable(ExpectedValue option, String use) {
    String id = option.written();
    if (names.options.has(id) && !names.recommendable.has(id)) {
      String message = "no " + use + " an option that is only compared";
      option.fault(message, "a remark can be about it");
      return option.text();
    }
    return option.reference(names.recommendable);
  }
}
