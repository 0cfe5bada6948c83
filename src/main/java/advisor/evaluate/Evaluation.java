package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An outcome and its explanation, as data.
 *
 * @param answers the answers that counted, in question order
 * @param totals the sum of the points of the true rules for each option; empty for a stop
 * @param complete whether every question that applies was answered or a stop ended the interview
 * @param stops every stop of the book, judged, in file order
 * @param cautions every caution of the book, judged, in file order
 * @param remarks every remark of the book, judged, in file order
 * @param rules every rule of the book, judged, in file order
 */
public record Evaluation(
    RuleBook book,
    Answers answers,
    Outcome outcome,
    Map<String, Integer> totals,
    boolean complete,
    List<Judgement<Stop>> stops,
    List<Judgement<Caution>> cautions,
    List<Judgement<Remark>> remarks,
    List<Judgement<Rule>> rules) {

  public Evaluation {
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    stops = List.copyOf(stops);
    cautions = List.copyOf(cautions);
    remarks = List.copyOf(remarks);
    rules = List.copyOf(rules);
  }

  public boolean isStop() {
    return outcome.is(Outcome.Kind.STOP);
  }

  /**
   * The true rules for the outcome or, for either, the tied options; by points, then file order.
   */
  public List<Judgement<Rule>> reasons() {
    return trueRules(true);
  }

  /** Returns the true rules for the other options, by points, then in file order. */
  public List<Judgement<Rule>> otherSide() {
    return trueRules(false);
  }

  private List<Judgement<Rule>> trueRules(boolean forOutcome) {
    List<Judgement<Rule>> found = new ArrayList<>();
    for (Judgement<Rule> judged : rules) {
      if (!isStop() && judged.isTrue() && outcome.speaksFor(judged.said().option()) == forOutcome) {
        found.add(judged);
      }
    }
    found.sort(new MostPointsFirst());
    return found;
  }

  /** Returns the stops that ended the interview, in file order. */
  public List<Judgement<Stop>> warningSigns() {
    return stops(true);
  }

  /** Returns the stops that "not sure" leaves open without stopping, in file order. */
  public List<Judgement<Stop>> doubts() {
    return stops(false);
  }

  private List<Judgement<Stop>> stops(boolean ending) {
    List<Judgement<Stop>> found = new ArrayList<>();
    for (Judgement<Stop> judged : stops) {
      boolean ends = judged.isTrue() || judged.isDoubtful() && judged.said().stopsIfUnsure();
      if (ending ? ends : judged.isDoubtful() && !ends) {
        found.add(judged);
      }
    }
    return found;
  }

  /** Returns the cautions that the person reads, in file order: true or in doubt. */
  public List<Judgement<Caution>> toldCautions() {
    List<Judgement<Caution>> told = new ArrayList<>();
    for (Judgement<Caution> judged : cautions) {
      if (judged.isTrue() || judged.isDoubtful()) {
        told.add(judged);
      }
    }
    return told;
  }

  /** Returns the remarks that the person reads, in file order: only those that are true. */
  public List<Judgement<Remark>> toldRemarks() {
    List<Judgement<Remark>> told = new ArrayList<>();
    for (Judgement<Remark> judged : remarks) {
      if (judged.isTrue() && isToldWithOutcome(judged.said())) {
        told.add(judged);
      }
    }
    return told;
  }

  private boolean isToldWithOutcome(Remark remark) {
    return remark.with().isEmpty() ? !isStop() : remark.with().contains(outcome.id());
  }

  private static final class MostPointsFirst implements Comparator<Judgement<Rule>> {
    @Override
    public int compare(Judgement<Rule> one, Judgement<Rule> other) {
      return Integer.compare(other.said().points(), one.said().points());
    }
  }
}
