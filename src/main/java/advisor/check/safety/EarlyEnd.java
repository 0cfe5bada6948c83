package advisor.check.safety;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.check.safety.StopSwitchedOff.SwitchedOff;
import advisor.evaluate.Judgement;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.List;
import java.util.Optional;

/**
 * The end of an interview before more urgent stops are asked about.
 *
 * @param ending a stop that ends it
 * @param alone the stop without which nothing ends it at this question
 */
record EarlyEnd(
    Question last,
    Judgement<Stop> ending,
    Optional<Judgement<Stop>> alone,
    List<SwitchedOff> unasked) {

  List<String> late() {
    return unasked.stream().map(each -> each.acting().stop().id()).toList();
  }

  Finding finding() {
    String which = "can end the interview before more urgent stops are asked about: '%s'";
    return finding(
        alone.map(each -> Subject.stop(each.said().id())).orElse(Subject.question(last.id())),
        which.formatted(String.join("', '", late())));
  }

  /** The finding if all ends are early only because of the one stop that comes late. */
  Finding findingOfLate() {
    return finding(
        Subject.stop(late().get(0)),
        "is asked about only after less urgent ones can end the interview");
  }

  private Finding finding(Subject subject, String what) {
    Judgement<Stop> shown = alone.orElse(ending);
    String outcome = StopSwitchedOff.to(shown.said(), shown.isTrue());
    SwitchedOff first = unasked.get(0);
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        subject,
        "This %s %s. At '%s', stop '%s' ends it with '%s'%s; stop '%s' leads to '%s'."
            .formatted(
                subject.kind() == Subject.Kind.STOP ? "stop" : "question",
                what,
                last.id(),
                shown.said().id(),
                outcome,
                shown.isTrue() ? "" : ", because of a \"not sure\"",
                first.acting().stop().id(),
                first.acting().to()),
        ("If '%s' is not the less urgent of the two, correct \"go\", \"goIfUnsure\" or the order of"
                + " \"stopOutcomes\". If it is, ask about the more urgent signs first. If only \"not sure\""
                + " ends it, the doubt can wait instead: make the condition \"any\" of the sign alone, and of"
                + " \"all\" of the sign and a condition that the more urgent signs are answered.")
            .formatted(outcome),
        first.pair().other());
  }
}
