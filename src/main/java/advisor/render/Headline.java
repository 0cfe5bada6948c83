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
  private final int unsure;

  /**
   * What has to come first.
   *
   * @param option "for massage ", or nothing where it is for all that is said
   */
  private record Clause(String option, String what) {

    String after(Clause before) {
      return (option.isEmpty() || !before.option.isEmpty() ? " and " : ", and ")
          + (option.equals(before.option) ? what : option + what);
    }
  }

  private Headline(Evaluation evaluation) {
    this.evaluation = evaluation;
    Precautions precautions = new Precautions(evaluation);
    for (Judgement<Caution> judged : precautions.first()) {
      clauses.add(clause(judged.said(), precautions));
    }
    this.unsure = precautions.unsure();
  }

  /**
   * "Massage, but wait until the fever is over and ask your care team first"; of a stop its label.
   * What holds for every option comes before what holds for one of several.
   */
  public static String of(Evaluation evaluation) {
    Headline headline = new Headline(evaluation);
    return headline.label() + headline.provisos();
  }

  /** How many cautions it only counts: "and 2 more". */
  static int more(Evaluation evaluation) {
    return new Headline(evaluation).more();
  }

  private Clause clause(Caution caution, Precautions precautions) {
    String text = caution.inShort().orElse("");
    boolean oneOfSeveral =
        evaluation.outcome().is(Outcome.Kind.EITHER) && !precautions.isForAll(caution);
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
    List<Clause> told = List.copyOf(clauses).subList(0, Math.min(MOST, clauses.size()));
    Clause before = told.get(0);
    StringBuilder provisos = new StringBuilder(", but " + before.option() + before.what());
    for (Clause clause : told.subList(1, told.size())) {
      provisos.append(clause.after(before));
      before = clause;
    }
    return provisos + (more() == 0 ? "" : ", and " + more() + " more");
  }

  private int more() {
    return clauses.isEmpty() ? 0 : Math.max(0, clauses.size() - MOST) + unsure;
  }
}
