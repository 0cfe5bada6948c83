package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Outcome;
import advisor.evaluate.Strength;
import advisor.model.Decision;
import advisor.model.Option;
import advisor.model.RuleBook;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts outcomes into the words of the rule book. */
public final class OutcomeWords {

  private OutcomeWords() {}

  public static String label(RuleBook book, String outcome) {
    Optional<Option> option = book.option(outcome);
    return option.isPresent() ? option.get().label() : book.outcomes().get(outcome).label();
  }

  /** An option inside a sentence: "massage", but "NHS physiotherapy". */
  static String option(RuleBook book, String id) {
    String label = label(book, id);
    return label.matches("\\p{Lu}\\p{Ll}.*")
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  /** A sentence that says which stop outcome comes before which. */
  public static String precedence(RuleBook book) {
    List<String> labels = new ArrayList<>();
    for (StopOutcome outcome : book.stopOutcomes()) {
      labels.add("“" + outcome.guidance().label() + "”");
    }
    return "If several apply: " + String.join(" before ", labels) + ".";
  }

  /** The outcome of a change of answers, inside a sentence. */
  static String destination(RuleBook book, String outcome) {
    return switch (outcome) {
      case Decision.EITHER -> "no clear lead";
      case Decision.UNKNOWN -> "too little to go on";
      default -> label(book, outcome);
    };
  }

  static String headline(Evaluation evaluation) {
    String headline = Headline.of(evaluation);
    return evaluation.outcome().is(Outcome.Kind.RECOMMENDATION)
        ? "Best fit by your answers: " + headline
        : headline;
  }

  /** The strength of a recommendation in a sentence; empty if nothing is recommended. */
  static String strength(Evaluation evaluation) {
    Optional<Strength> strength = evaluation.outcome().strength();
    if (strength.isEmpty()) {
      return "";
    }
    return switch (strength.get()) {
      case CLEAR ->
          evaluation.reasons().size() == 1
              ? "There is one reason for this, and it is a strong one."
              : "Your answers point clearly this way.";
      case SLIGHT -> "Your answers lean this way, but not by much.";
    };
  }
}
