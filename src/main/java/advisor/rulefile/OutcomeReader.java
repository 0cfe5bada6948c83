package advisor.rulefile;

import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.StopOutcome;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what an interview can lead to: options, the texts for neither, stop outcomes. */
final class OutcomeReader {
  private static final int FEWEST_OPTIONS = 2;

  private final ExpectedValue expect;
  private final DefinedNames names;

  OutcomeReader(ExpectedValue expect, DefinedNames names) {
    this.expect = expect;
    this.names = names;
  }

  List<Option> options(ObjectMembers file) {
    List<Option> options = new ArrayList<>();
    for (Map.Entry<String, JsonValue.Member> entry :
        file.definitions("options", names.options).entrySet()) {
      ReservedIds.refuseForOutcome(entry.getKey(), entry.getValue().keyAt(), expect.reading());
      options.add(option(entry.getKey(), entry.getValue()));
    }
    expectAChoice(file);
    return options;
  }

  private void expectAChoice(ObjectMembers file) {
    int found = names.recommendable.all().size();
    if (found == 0) {
      names.options.leaveOpen();
      names.recommendable.leaveOpen();
    }
    if (found < FEWEST_OPTIONS && file.isObject("options")) {
      String message = "at least two options are needed that are not only compared";
      expect.reading().fault(file.keyAt("options"), message);
    }
  }

  private Option option(String id, JsonValue.Member member) {
    ObjectMembers members = expect.members(member.value(), "option");
    Guidance guidance = guidance(members);
    String summary = members.text("summary");
    List<String> ask = members.optionalTexts("ask");
    boolean comparedOnly = members.flag("comparedOnly");
    members.end();
    if (!comparedOnly) {
      names.recommendable.define(id, member.keyAt());
    }
    return new Option(id, guidance, summary, ask, comparedOnly);
  }

  List<StopOutcome> stopOutcomes(ObjectMembers file) {
    List<StopOutcome> outcomes = new ArrayList<>();
    for (JsonValue value : file.list("stopOutcomes", names.stopOutcomes)) {
      outcomes.add(stopOutcome(expect.members(value, "stop outcome")));
    }
    return outcomes;
  }

  private StopOutcome stopOutcome(ObjectMembers members) {
    String id = members.newId(names.stopOutcomes);
    ReservedIds.refuseForOutcome(id, members.at("id"), expect.reading());
    names.options.expectNew(id, members.at("id"), expect.reading());
    StopOutcome outcome = new StopOutcome(id, guidance(members));
    members.end();
    return outcome;
  }

  Decision decision(ObjectMembers file) {
    ObjectMembers members = file.members("decision", "decision");
    int leadNeeded = members.number("leadNeeded", 1, Integer.MAX_VALUE);
    int clearLead = members.number("clearLead", 1, Integer.MAX_VALUE);
    if (members.has("clearLead") && clearLead < leadNeeded) {
      String message = "clearLead is smaller than leadNeeded, which is " + leadNeeded;
      expect.reading().fault(members.at("clearLead"), message);
    }
    members.note(names.keys, "leadNeeded", "clearLead", "either", "unknown");
    Guidance either = wholeGuidance(members, "either");
    Guidance unknown = wholeGuidance(members, "unknown");
    members.end();
    return new Decision(leadNeeded, clearLead, either, unknown);
  }

  private Guidance wholeGuidance(ObjectMembers owner, String key) {
    ObjectMembers members = owner.members(key, "outcome");
    Guidance guidance = guidance(members);
    members.end();
    return guidance;
  }

  private static Guidance guidance(ObjectMembers members) {
    return new Guidance(
        members.text("label"),
        members.text("advice"),
        members.optionalTexts("next"),
        members.optionalTexts("watch"));
  }
}
