package advisor.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a rule file says. Made by reading a file, so ids are unique and every reference
 * leads somewhere; a book that is made by hand must see to that itself.
 *
 * @param accepted warnings of {@code rules check} that the authors accept
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
    List<Question> questions,
    List<Stop> stops,
    List<Caution> cautions,
    List<Rule> rules,
    List<Accepted> accepted) {

  public RuleBook {
    sources = List.copyOf(sources);
    options = List.copyOf(options);
    comparison = List.copyOf(comparison);
    stopOutcomes = List.copyOf(stopOutcomes);
    questions = List.copyOf(questions);
    stops = List.copyOf(stops);
    cautions = List.copyOf(cautions);
    rules = List.copyOf(rules);
    accepted = List.copyOf(accepted);
  }

  /** The options that can be recommended, in file order. */
  public List<Option> recommendable() {
    return options.stream().filter(option -> !option.comparedOnly()).toList();
  }

  public Optional<Question> question(String questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  public Optional<Option> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }

  public Optional<Source> source(String sourceId) {
    return sources.stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  public Optional<StopOutcome> stopOutcome(String outcomeId) {
    return stopOutcomes.stream().filter(outcome -> outcome.id().equals(outcomeId)).findFirst();
  }
}
