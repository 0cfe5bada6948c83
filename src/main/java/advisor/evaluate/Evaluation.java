package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.RuleBook;
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
    List<Judgement.OfStop> stops,
    List<Judgement.OfCaution> cautions,
    List<Judgement.OfRemark> remarks,
    List<Judgement.OfRule> rules) {

  public Evaluation {
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    stops = List.copyOf(stops);
    cautions = List.copyOf(cautions);
    remarks = List.copyOf(remarks);
    rules = List.copyOf(rules);
  }

  public boolean isStop() {
    return outcome instanceof Outcome.Stopped;
  }

  /**
   * The true rules for the outcome, by points, then in file order; for either, those for the tied
   * options.
   */
  public List<Judgement.OfRule> reasons() {
    return trueRules(true);
  }

  /** The true rules for the other options, by points, then in file order. */
  public List<Judgement.OfRule> otherSide() {
    return trueRules(false);
  }

  private List<Judgement.OfRule> trueRules(boolean forOutcome) {
    List<Judgement.OfRule> found = new ArrayList<>();
    for (Judgement.OfRule judged : rules) {
      if (!isStop() && judged.isTrue() && speaksForOutcome(judged) == forOutcome) {
        found.add(judged);
      }
    }
    found.sort(new MostPointsFirst());
    return found;
  }

  private boolean speaksForOutcome(Judgement.OfRule judged) {
    return outcome.speaksFor(judged.rule().option());
  }

  /** The stops that ended the interview, in file order. */
  public List<Judgement.OfStop> warningSigns() {
    List<Judgement.OfStop> signs = new ArrayList<>();
    for (Judgement.OfStop judged : stops) {
      if (judged.effect().isStop()) {
        signs.add(judged);
      }
    }
    return signs;
  }

  /** The stops that "not sure" leaves open without stopping, in file order. */
  public List<Judgement.OfStop> doubts() {
    List<Judgement.OfStop> doubts = new ArrayList<>();
    for (Judgement.OfStop judged : stops) {
      if (judged.effect() == Effect.DOUBT) {
        doubts.add(judged);
      }
    }
    return doubts;
  }

  /** The cautions that the person is told, in file order. */
  public List<Judgement.OfCaution> toldCautions() {
    List<Judgement.OfCaution> told = new ArrayList<>();
    for (Judgement.OfCaution judged : cautions) {
      if (judged.isTold()) {
        told.add(judged);
      }
    }
    return told;
  }

  /** The remarks that the person is told, in file order. */
  public List<Judgement.OfRemark> toldRemarks() {
    List<Judgement.OfRemark> told = new ArrayList<>();
    for (Judgement.OfRemark judged : remarks) {
      if (judged.isToldWith(outcome)) {
        told.add(judged);
      }
    }
    return told;
  }

  private static final class MostPointsFirst implements Comparator<Judgement.OfRule> {
    @Override
    public int compare(Judgement.OfRule one, Judgement.OfRule other) {
      return Integer.compare(other.rule().points(), one.rule().points());
    }
  }
}
