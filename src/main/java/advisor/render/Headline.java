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
 * A result in one line: the outcome, and what the person has to wait for or ask about first. It
 * counts the cautions of these two levels for which it has no room, and so leaves out none.
 */
public final class Headline {

  private static final int MOST_CLAUSES = 2;

  private final Evaluation evaluation;
  private final Set<String> clauses = new LinkedHashSet<>();
  private final int unsure;

  private Headline(Evaluation evaluation) {
    this.evaluation = evaluation;
    Precautions precautions = new Precautions(evaluation);
    for (Judgement<Caution> judged : precautions.first()) {
      clauses.add(clause(judged.said()));
    }
    this.unsure = precautions.unsure();
  }

  /**
   * The headline: "Massage, but wait until the fever is over and ask your care team first"; for a
   * stop, its label. What holds for every option comes before what holds for one of several.
   */
  public static String of(Evaluation evaluation) {
    Headline headline = new Headline(evaluation);
    return headline.label() + headline.provisos();
  }

  private String clause(Caution caution) {
    String text = caution.inShort().orElse("");
    boolean oneOfSeveral =
        evaluation.outcome().is(Outcome.Kind.EITHER) && caution.about().isPresent();
    String option =
        oneOfSeveral
            ? "for " + OutcomeWords.option(evaluation.book(), caution.about().get()) + " "
            : "";
    return option
        + (caution.level() == Caution.Level.WAIT ? "wait " + text : "ask " + text + " first");
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
    List<String> shown = List.copyOf(clauses).subList(0, Math.min(MOST_CLAUSES, clauses.size()));
    int more = clauses.size() - shown.size() + unsure;
    return ", but " + String.join(" and ", shown) + (more == 0 ? "" : ", and " + more + " more");
  }
}
