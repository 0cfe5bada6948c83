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

/** Outcomes in the words of the rule book. */
public final class OutcomeWords {

  private OutcomeWords() {}

  public static String label(RuleBook book, String outcome) {
    Optional<Option> option = book.option(outcome);
    return option.isPresent() ? option.get().label() : book.outcomes().get(outcome).label();
  }

  /** An option inside a sentence: "massage". */
  static String option(RuleBook book, String id) {
    return label(book, id).toLowerCase(Locale.ROOT);
  }

  /** Which stop outcome beats which, in a sentence. */
  public static String precedence(RuleBook book) {
    List<String> labels = new ArrayList<>();
    for (StopOutcome outcome : book.stopOutcomes()) {
      labels.add("“" + outcome.guidance().label() + "”");
    }
    return "Where several are true: " + String.join(" before ", labels) + ".";
  }

  /** Where a change leads, inside a sentence. */
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

  /** How strong it is, in a sentence; empty where nothing is recommended. */
  static String strength(Evaluation evaluation) {
    Optional<Strength> strength = evaluation.outcome().strength();
    if (strength.isEmpty()) {
      return "";
    }
    return switch (strength.get()) {
      case CLEAR ->
          evaluation.reasons().size() == 1
              ? "One reason speaks for this, and it is a strong one."
              : "Your answers point clearly this way.";
      case SLIGHT -> "Your answers lean this way, but not by much.";
    };
  }
}
