package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Caution;
import advisor.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to mind about a result that is no stop, in the order in which it has to be done:
 * first what has to be waited for or asked about, and of that what holds for every option before
 * what holds for one.
 */
public record Precautions(Evaluation evaluation) {

  static final String READ_THEM = "You were not sure about a precaution: read them all first.";

  /**
   * What to do now, step by step: what has to come first, then what the outcome leads to; of a stop
   * what it leads to.
   */
  public List<String> steps() {
    Set<String> steps = new LinkedHashSet<>();
    for (Judgement<Caution> judged : first()) {
      steps.add(judged.said().say());
    }
    if (unsure() > 0) {
      steps.add(READ_THEM);
    }
    steps.addAll(evaluation.outcome().guidance().next());
    return List.copyOf(steps);
  }

  /** What certainly has to be waited for or asked about. */
  List<Judgement<Caution>> first() {
    return certain(true);
  }

  /** What certainly has to be told to whoever gives the treatment, and no more. */
  List<Judgement<Caution>> toTell() {
    return certain(false);
  }

  private List<Judgement<Caution>> certain(boolean first) {
    List<Judgement<Caution>> certain = new ArrayList<>();
    for (Judgement<Caution> judged : inOrder(true)) {
      if (judged.isTrue() && comesFirst(judged.said()) == first) {
        certain.add(judged);
      }
    }
    return certain;
  }

  /** Of how much it is not known whether it has to come first. */
  int unsure() {
    int unsure = evaluation.isStop() ? 0 : evaluation.doubts().size();
    for (Judgement<Caution> judged : inOrder(true)) {
      unsure += judged.isDoubtful() && comesFirst(judged.said()) ? 1 : 0;
    }
    return unsure;
  }

  /**
   * All that is told, be it certain or not.
   *
   * @param aboutIt what is about what comes out; else what is about another option alone
   */
  List<Judgement<Caution>> inOrder(boolean aboutIt) {
    List<Judgement<Caution>> told = new ArrayList<>();
    for (Judgement<Caution> judged : evaluation.toldCautions()) {
      if (!evaluation.isStop() && isAboutIt(judged.said()) == aboutIt) {
        told.add(judged);
      }
    }
    told.sort(new MostPressingFirst());
    return told;
  }

  private boolean isAboutIt(Caution caution) {
    return caution.about().isEmpty() || evaluation.outcome().speaksFor(caution.about().get());
  }

  private static boolean comesFirst(Caution caution) {
    return caution.level() != Caution.Level.TELL;
  }

  /** Whether it is about no option in particular, or the same is about each of those that fit. */
  boolean isForAll(Caution caution) {
    if (caution.about().isEmpty()) {
      return true;
    }
    List<Option> fits = evaluation.outcome().fits();
    for (Option option : fits) {
      if (!isSaidOf(option, caution)) {
        return false;
      }
    }
    return fits.size() > 1;
  }

  private boolean isSaidOf(Option option, Caution caution) {
    for (Judgement<Caution> judged : evaluation.cautions()) {
      Caution other = judged.said();
      if (judged.isTrue()
          && other.about().equals(Optional.of(option.id()))
          && other.level() == caution.level()
          && other.inShort().isPresent()
          && other.inShort().equals(caution.inShort())) {
        return true;
      }
    }
    return false;
  }

  private final class MostPressingFirst implements Comparator<Judgement<Caution>> {
    @Override
    public int compare(Judgement<Caution> one, Judgement<Caution> other) {
      return Integer.compare(place(one.said()), place(other.said()));
    }

    /** By what comes first, then by whether it is for all, then by level. */
    private int place(Caution caution) {
      int levels = Caution.Level.values().length;
      int groups = (comesFirst(caution) ? 0 : 2) + (isForAll(caution) ? 0 : 1);
      return groups * levels + caution.level().ordinal();
    }
  }
}
