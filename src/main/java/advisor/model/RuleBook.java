package advisor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a rule file. Reading a file guarantees that ids are unique and that every
 * reference resolves; code that builds a book itself must guarantee both.
 *
 * @param stopOutcomes the most urgent first
 * @param conditions the named conditions, each before those that refer to it
 * @param accepted findings of {@code rules check} that the authors accept
 */
public record RuleBook(
    String id,
    String version,
    String language,
    String title,
    String intro,
    Review review,
    Optional<Publication> publication,
    List<Source> sources,
    List<Option> options,
    List<ComparisonRow> comparison,
    Decision decision,
    List<StopOutcome> stopOutcomes,
    List<Condition.Named> conditions,
    List<Question> questions,
    List<Stop> stops,
    List<Caution> cautions,
    List<Remark> remarks,
    List<Rule> rules,
    List<Accepted> accepted) {

  public RuleBook {
    sources = List.copyOf(sources);
    options = List.copyOf(options);
    comparison = List.copyOf(comparison);
    stopOutcomes = List.copyOf(stopOutcomes);
    conditions = List.copyOf(conditions);
    stops = List.copyOf(stops);
    questions = Question.warning(questions, stops);
    cautions = List.copyOf(cautions);
    remarks = List.copyOf(remarks);
    rules = List.copyOf(rules);
    accepted = List.copyOf(accepted);
  }

  public RuleBook with(List<Question> otherQuestions, List<Stop> otherStops) {
    return new RuleBook(
        id,
        version,
        language,
        title,
        intro,
        review,
        publication,
        sources,
        options,
        comparison,
        decision,
        stopOutcomes,
        conditions,
        otherQuestions,
        otherStops,
        cautions,
        remarks,
        rules,
        accepted);
  }

  public List<Option> recommendable() {
    List<Option> recommendable = new ArrayList<>();
    for (Option option : options) {
      if (!option.comparedOnly()) {
        recommendable.add(option);
      }
    }
    return recommendable;
  }

  /**
   * Returns the guidance of every outcome, by outcome id: the options that can be recommended,
   * either, unknown, then the stop outcomes, the most urgent first.
   */
  public Map<String, Guidance> outcomes() {
    Map<String, Guidance> outcomes = new LinkedHashMap<>();
    for (Option option : recommendable()) {
      outcomes.put(option.id(), option.guidance());
    }
    outcomes.put(Decision.EITHER, decision.either());
    outcomes.put(Decision.UNKNOWN, decision.unknown());
    for (StopOutcome stop : stopOutcomes) {
      outcomes.put(stop.id(), stop.guidance());
    }
    return outcomes;
  }

  /** Returns the conditions that decide the points: those of questions and rules. */
  public List<Condition> weighing() {
    List<Condition> conditions = new ArrayList<>();
    for (Question question : questions) {
      conditions.add(question.askWhen());
    }
    for (Rule rule : rules) {
      conditions.add(rule.when());
    }
    return conditions;
  }

  /** Returns the conditions that decide the outcome: those of questions, rules and stops. */
  public List<Condition> deciding() {
    List<Condition> conditions = weighing();
    for (Stop stop : stops) {
      conditions.add(stop.when());
    }
    return conditions;
  }

  public Optional<Question> question(String questionId) {
    for (Question question : questions) {
      if (question.id().equals(questionId)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  public Optional<Option> option(String optionId) {
    for (Option option : options) {
      if (option.id().equals(optionId)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  public Optional<Source> source(String sourceId) {
    for (Source source : sources) {
      if (source.id().equals(sourceId)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  public Optional<StopOutcome> stopOutcome(String outcomeId) {
    for (StopOutcome outcome : stopOutcomes) {
      if (outcome.id().equals(outcomeId)) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }
}
