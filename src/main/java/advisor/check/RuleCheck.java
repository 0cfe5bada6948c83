package advisor.check;

import advisor.check.decision.CountedTwice;
import advisor.check.decision.KnifeEdge;
import advisor.check.decision.NeverMatters;
import advisor.check.decision.NoResult;
import advisor.check.decision.NotCovered;
import advisor.check.decision.OpposingRules;
import advisor.check.decision.ReviewOverdue;
import advisor.check.decision.SameCondition;
import advisor.check.decision.SameLabel;
import advisor.check.decision.WithoutEffect;
import advisor.check.prove.TooLarge;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.safety.AgainstOwnCaution;
import advisor.check.safety.AlwaysStopped;
import advisor.check.safety.CautionIfUnsure;
import advisor.check.safety.CautionNotAsked;
import advisor.check.safety.SaidUnasked;
import advisor.check.safety.SignLetThrough;
import advisor.check.safety.SignsAskedLate;
import advisor.check.safety.StopNarrowed;
import advisor.check.safety.StopNotAsked;
import advisor.check.safety.StopSwitchedOff;
import advisor.check.safety.StopsAsWritten;
import advisor.check.safety.UnsureNotOffered;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs every check on a rule book and applies its acceptances. */
public final class RuleCheck {

  private static final Map<Fault, Check> CHECKS = checks();

  private final Consumer<Fault> progress;

  /**
   * A run of all checks.
   *
   * @param progress receives each check as it begins
   */
  public RuleCheck(Consumer<Fault> progress) {
    this.progress = progress;
  }

  /** Returns the checks in the order of their findings: errors first. */
  private static Map<Fault, Check> checks() {
    Map<Fault, Check> checks = new LinkedHashMap<>();
    checks.put(Fault.ALWAYS_STOPPED, new AlwaysStopped());
    checks.put(Fault.NEVER_ASKED, WithoutEffect::neverAsked);
    checks.put(Fault.NEVER_TRUE, WithoutEffect::neverTrue);
    checks.put(Fault.NEVER_REACHED, WithoutEffect::neverReached);
    checks.put(Fault.NO_RESULT, new NoResult());
    checks.put(Fault.STOP_NOT_ASKED, new StopNotAsked());
    checks.put(Fault.STOP_SWITCHED_OFF, new StopSwitchedOff());
    checks.put(Fault.UNSURE_OUTCOME, StopsAsWritten::unsureOutcome);
    checks.put(Fault.UNSOURCED_STOP, StopsAsWritten::unsourced);
    checks.put(Fault.SAME_LABEL, new SameLabel());
    checks.put(Fault.STOP_NARROWED, new StopNarrowed());
    checks.put(Fault.SIGN_LET_THROUGH, new SignLetThrough());
    checks.put(Fault.SIGNS_ASKED_LATE, new SignsAskedLate());
    checks.put(Fault.CAUTION_IF_UNSURE, new CautionIfUnsure());
    checks.put(Fault.UNSURE_NOT_OFFERED, new UnsureNotOffered());
    checks.put(Fault.CAUTION_NOT_ASKED, new CautionNotAsked());
    checks.put(Fault.SAID_UNASKED, new SaidUnasked());
    checks.put(Fault.AGAINST_OWN_CAUTION, new AgainstOwnCaution());
    checks.put(Fault.NEVER_DECISIVE, WithoutEffect::neverDecisive);
    checks.put(Fault.MASKED_BY_STOP, WithoutEffect::maskedByStop);
    checks.put(Fault.COUNTED_TWICE, new CountedTwice());
    checks.put(Fault.SAME_CONDITION, new SameCondition());
    checks.put(Fault.OPPOSING_RULES, new OpposingRules());
    checks.put(Fault.NEVER_MATTERS, new NeverMatters());
    checks.put(Fault.UNUSED_CONDITION, WithoutEffect::unusedCondition);
    checks.put(Fault.KNIFE_EDGE, new KnifeEdge());
    checks.put(Fault.REVIEW_OVERDUE, new ReviewOverdue());
    checks.put(Fault.NOT_COVERED, new NotCovered());
    return checks;
  }

  public Report check(RuleBook book, CheckRequest request) {
    BookProofs proofs = BookProofs.of(book, request);
    Found found = found(proofs);
    Figures figures = new FigureCounts(proofs, found.unproved()).figures();
    Function<RuleBook, Found> again = other -> found(BookProofs.of(other, request));
    return new Report(new RootCauses(book, found, again).linked(), figures, found.unproved());
  }

  record Found(List<Finding> findings, List<Report.Unproved> unproved) {}

  private Found found(BookProofs proofs) {
    List<Finding> findings = new ArrayList<>();
    List<Report.Unproved> unproved = new ArrayList<>();
    for (Map.Entry<Fault, Check> check : CHECKS.entrySet()) {
      progress.accept(check.getKey());
      try {
        findings.addAll(check.getValue().findings(proofs).toList());
      } catch (TooLarge e) {
        unproved.add(new Report.Unproved(check.getKey().id(), e.getMessage()));
      }
    }
    Set<String> open = proofs.request().leftOut();
    unproved.forEach(each -> open.add(each.what()));
    Acceptance acceptance = new Acceptance(proofs.book().accepted(), open);
    return new Found(acceptance.judged(findings), unproved);
  }
}
