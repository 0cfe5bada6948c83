package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Caution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The cautions of a result that is not a stop, in the order in which a person has to act on them:
 * first what to wait for or ask about, and among these what holds for every option first.
 */
public final class Precautions {

  static final String READ_THEM = "You were not sure about a precaution: read them all first.";

  private final Evaluation evaluation;
  private final List<Judgement<Caution>> aboutResult = new ArrayList<>();
  private final List<Judgement<Caution>> aboutOtherOptions = new ArrayList<>();

  public Precautions(Evaluation evaluation) {
    this.evaluation = evaluation;
    List<Judgement<Caution>> told = evaluation.isStop() ? List.of() : evaluation.toldCautions();
    for (Judgement<Caution> judged : told) {
      (isAboutResult(judged.said()) ? aboutResult : aboutOtherOptions).add(judged);
    }
    aboutResult.sort(new MostPressingFirst());
    aboutOtherOptions.sort(new MostPressingFirst());
  }

  /** What to do now, step by step: the cautions that come first, then the steps of the outcome. */
  public List<String> steps() {
    Set<String> steps = said(first());
    steps.addAll(evaluation.outcome().guidance().next());
    return List.copyOf(steps);
  }

  /** What a person has to read before anything else, not all of which is a step. */
  Set<String> toRead() {
    return said(certain());
  }

  private Set<String> said(List<Judgement<Caution>> cautions) {
    Set<String> said = new LinkedHashSet<>();
    for (Judgement<Caution> judged : cautions) {
      said.add(judged.said().say());
    }
    if (unsure() > 0) {
      said.add(READ_THEM);
    }
    return said;
  }

  /** The cautions that certainly apply and say what to wait for or ask about. */
  List<Judgement<Caution>> first() {
    List<Judgement<Caution>> first = new ArrayList<>();
    for (Judgement<Caution> judged : certain()) {
      if (comesFirst(judged.said())) {
        first.add(judged);
      }
    }
    return first;
  }

  /**
   * The cautions about the result that certainly apply; those that come first are before others.
   */
  List<Judgement<Caution>> certain() {
    List<Judgement<Caution>> certain = new ArrayList<>();
    for (Judgement<Caution> judged : aboutResult) {
      if (judged.isTrue()) {
        certain.add(judged);
      }
    }
    return certain;
  }

  /** How many cautions might have to come first, but an answer was "not sure". */
  int unsure() {
    int unsure = evaluation.isStop() ? 0 : evaluation.doubts().size();
    for (Judgement<Caution> judged : aboutResult) {
      unsure += judged.isDoubtful() && comesFirst(judged.said()) ? 1 : 0;
    }
    return unsure;
  }

  /** The cautions about the outcome or about every option, certain or not. */
  List<Judgement<Caution>> aboutResult() {
    return aboutResult;
  }

  /** The cautions about other options only, certain or not. */
  List<Judgement<Caution>> aboutOtherOptions() {
    return aboutOtherOptions;
  }

  private boolean isAboutResult(Caution caution) {
    return caution.about().isEmpty() || evaluation.outcome().speaksFor(caution.about().get());
  }

  private static boolean comesFirst(Caution caution) {
    return caution.level() != Caution.Level.TELL;
  }

  private static final class MostPressingFirst implements Comparator<Judgement<Caution>> {
    @Override
    public int compare(Judgement<Caution> one, Judgement<Caution> other) {
      return Integer.compare(place(one.said()), place(other.said()));
    }

    /** Orders by what has to come first, then by whether it is for all options, then by level. */
    private static int place(Caution caution) {
      int levels = Caution.Level.values().length;
      int groups = (comesFirst(caution) ? 0 : 2) + (caution.about().isEmpty() ? 0 : 1);
      return groups * levels + caution.level().ordinal();
    }
  }
}
