package advisor.rulefile;

import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.StopOutcome;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.List;

/** Reads the outcomes: options, the texts for neither and unknown, and stop outcomes. */
record OutcomeReader(Definitions names) {
  private static final int FEWEST_OPTIONS = 2;

  List<Option> options(ObjectMembers file) {
    List<Option> options = names.options.definitions(file.required("options"), this::option);
    expectAChoice(file);
    return options;
  }

  private void expectAChoice(ObjectMembers file) {
    int found = names.recommendable.all().size();
    if (found == 0) {
      names.options.leaveOpen();
      names.recommendable.leaveOpen();
    }
    if (found < FEWEST_OPTIONS && file.value("options").isObject()) {
      String message = "at least two options without 'comparedOnly' are needed";
      file.value("options").name().fault(message);
    }
  }

  private Option option(ExpectedValue entry) {
    ObjectMembers members = entry.members("option");
    ReservedIds.refuse(ReservedIds.FOR_OUTCOMES, entry.name());
    Option option =
        new Option(
            entry.key(),
            guidance(members),
            members.text("summary"),
            members.optional("ask").each(ExpectedValue::text),
            members.optional("comparedOnly").flag());
    if (!option.comparedOnly()) {
      names.recommendable.define(entry.key(), entry.keyAt());
    }
    return option;
  }

  StopOutcome stopOutcome(ObjectMembers members) {
    String id = members.newId(names.stopOutcomes);
    ReservedIds.refuse(ReservedIds.FOR_OUTCOMES, members.value("id"));
    names.options.expectNew(id, members.value("id"));
    return new StopOutcome(id, guidance(members));
  }

  Decision decision(ObjectMembers members) {
    int leadNeeded = members.required("leadNeeded").number(1, Integer.MAX_VALUE);
    int clearLead = members.required("clearLead").number(1, Integer.MAX_VALUE);
    if (members.has("clearLead") && clearLead < leadNeeded) {
      members
          .value("clearLead")
          .fault("clearLead is smaller than leadNeeded, which is " + leadNeeded);
    }
    members.note(names.keys, "leadNeeded", "clearLead", "either", "unknown");
    return new Decision(
        leadNeeded,
        clearLead,
        guidance(members.required("either").members("outcome")),
        guidance(members.required("unknown").members("outcome")));
  }

  private static Guidance guidance(ObjectMembers members) {
    return new Guidance(
        members.text("label"),
        members.text("advice"),
        members.optional("next").each(ExpectedValue::text),
        members.optional("watch").each(ExpectedValue::text));
  }
}
