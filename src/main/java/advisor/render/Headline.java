package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcome;
import advisor.model.Caution;
import advisor.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A result in one line: what it is, and what has to be waited for or asked about before. No caution
 * that asks for either is left out of it; those for which there is no room are counted.
 */
public final class Headline {

  private static final int MOST = 2;

  private final Evaluation evaluation;
  private final Set<Clause> clauses = new LinkedHashSet<>();
  private int unsure;

  /**
   * What has to come first.
   *
   * @param option "for massage ", or nothing where it is for all that is said
   */
  private record Clause(String option, String what) {

    String after(Clause before) {
      return option.equals(before.option) ? what : option + what;
    }
  }

  private Headline(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * "Massage, but wait until the fever is over and ask your care team first"; of a stop its label.
   */
  public static String of(Evaluation evaluation) {
    Headline headline = with(evaluation);
    return headline.label() + headline.provisos();
  }

  /** How many cautions it only counts: "and 2 more". */
  static int more(Evaluation evaluation) {
    return with(evaluation).more();
  }

  private static Headline with(Evaluation evaluation) {
    Headline headline = new Headline(evaluation);
    if (!evaluation.isStop()) {
      headline.add(Caution.Level.WAIT);
      headline.add(Caution.Level.ASK_FIRST);
      headline.unsure += evaluation.doubts().size();
    }
    return headline;
  }

  private void add(Caution.Level level) {
    for (Judgement<Caution> judged : evaluation.toldCautions()) {
      Caution caution = judged.said();
      if (caution.level() == level && isAboutIt(caution, evaluation)) {
        if (judged.isTrue()) {
          clauses.add(clause(caution));
        } else {
          unsure++;
        }
      }
    }
  }

  /** Whether it is about what comes out, and not about another option alone. */
  static boolean isAboutIt(Caution caution, Evaluation evaluation) {
    return caution.about().isEmpty() || evaluation.outcome().speaksFor(caution.about().get());
  }

  private Clause clause(Caution caution) {
    String text = caution.inShort().orElse("");
    boolean oneOfSeveral =
        evaluation.outcome().is(Outcome.Kind.EITHER) && caution.about().isPresent();
    return new Clause(
        oneOfSeveral
            ? "for " + OutcomeWords.option(evaluation.book(), caution.about().get()) + " "
            : "",
        caution.level() == Caution.Level.WAIT ? "wait " + text : "ask " + text + " first");
  }

  private String label() {
    String label = evaluation.outcome().guidance().label();
    if (!evaluation.outcome().is(Outcome.Kind.EITHER)) {
      return label;
    }
    List<String> tied = new ArrayList<>();
    for (Option option : evaluation.outcome().fits()) {
      tied.add(option.label());
    }
    return label + ": " + String.join(" or ", tied);
  }

  private String provisos() {
    if (clauses.isEmpty()) {
      return unsure == 0 ? "" : ", but see the precautions first";
    }
    StringBuilder provisos = new StringBuilder(", but ");
    Clause before = new Clause("", "");
    for (Clause clause : List.copyOf(clauses).subList(0, Math.min(MOST, clauses.size()))) {
      provisos.append(before.what().isEmpty() ? "" : " and ").append(clause.after(before));
      before = clause;
    }
    return provisos + (more() == 0 ? "" : ", and " + more() + " more");
  }

  private int more() {
    return clauses.isEmpty() ? 0 : Math.max(0, clauses.size() - MOST) + unsure;
  }
}
