package advisor.evaluate;

import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every outcome of a book, by position: the options that can be recommended, {@code either}, {@code
 * unknown}, then the stop outcomes, the most urgent first.
 */
public final class Outcomes {

  private final Decision decision;
  private final List<Option> options;
  private final List<String> ids;
  private final List<Guidance> guidance;

  Outcomes(RuleBook book) {
    this.decision = book.decision();
    this.options = book.recommendable();
    this.ids = List.copyOf(book.outcomes().keySet());
    this.guidance = List.copyOf(book.outcomes().values());
  }

  public List<String> ids() {
    return ids;
  }

  public String id(int outcome) {
    return ids.get(outcome);
  }

  /** Returns the options that can be recommended; their positions are those of their outcomes. */
  public List<Option> options() {
    return options;
  }

  public int either() {
    return options.size();
  }

  public int unknown() {
    return options.size() + 1;
  }

  public boolean isStop(int outcome) {
    return outcome > unknown();
  }

  /** Returns the more urgent of two stop outcomes, either of which may be {@link Verdict#NONE}. */
  int moreUrgent(int one, int other) {
    return one == Verdict.NONE || other == Verdict.NONE
        ? Math.max(one, other)
        : Math.min(one, other);
  }

  /** Returns the verdict on these totals when no stop acts. */
  public Verdict decide(int[] totals, boolean doubtful) {
    return decide(totals, doubtful, decision.leadNeeded());
  }

  /** Returns the verdict on these totals with another lead needed. */
  public Verdict decide(int[] totals, boolean doubtful, int leadNeeded) {
    int best = totals[0] >= totals[1] ? 0 : 1;
    int second = 1 - best;
    for (int i = 2; i < totals.length; i++) {
      if (totals[i] > totals[best]) {
        second = best;
        best = i;
      } else if (totals[i] > totals[second]) {
        second = i;
      }
    }
    int lead = totals[best] - totals[second];
    if (totals[second] > 0 && lead < leadNeeded) {
      return new Verdict(either(), totals, lead, doubtful);
    }
    int outcome = totals[best] >= leadNeeded ? best : unknown();
    return new Verdict(outcome, totals, lead, doubtful);
  }

  public Map<String, Integer> byOption(int[] totals) {
    Map<String, Integer> byOption = new LinkedHashMap<>();
    for (int i = 0; i < totals.length; i++) {
      byOption.put(ids.get(i), totals[i]);
    }
    return byOption;
  }

  public Outcome describe(Verdict verdict) {
    int outcome = verdict.outcome();
    String id = ids.get(outcome);
    Guidance said = guidance.get(outcome);
    if (isStop(outcome)) {
      return new Outcome(Outcome.Kind.STOP, id, said, List.of(), Optional.empty());
    }
    if (outcome == either()) {
      List<Option> tied = tied(verdict.totals());
      return new Outcome(Outcome.Kind.EITHER, id, said, tied, Optional.empty());
    }
    if (outcome == unknown()) {
      return new Outcome(Outcome.Kind.UNKNOWN, id, said, List.of(), Optional.empty());
    }
    List<Option> fits = List.of(options.get(outcome));
    Optional<Strength> strength = Optional.of(isClear(verdict) ? Strength.CLEAR : Strength.SLIGHT);
    return new Outcome(Outcome.Kind.RECOMMENDATION, id, said, fits, strength);
  }

  /** Returns the options that have points and are too close to the best to choose between. */
  private List<Option> tied(int[] totals) {
    int best = 0;
    for (int total : totals) {
      best = Math.max(best, total);
    }
    List<Option> tied = new ArrayList<>();
    for (int i = 0; i < totals.length; i++) {
      if (totals[i] > 0 && best - totals[i] < decision.leadNeeded()) {
        tied.add(options.get(i));
      }
    }
    return tied;
  }

  /** Whether a recommendation with this verdict would be clear. */
  public boolean isClear(Verdict verdict) {
    return verdict.lead() >= decision.clearLead() && !verdict.doubtful();
  }
}
