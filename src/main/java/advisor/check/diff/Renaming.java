package advisor.check.diff;

import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.List;

/** Books with parts exchanged. */
final class Renaming implements Condition.Cases<Condition> {

  private final String from;
  private final String to;

  private Renaming(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /** A book in which a question has another id. */
  static RuleBook question(RuleBook book, String from, String to) {
    Renaming renaming = new Renaming(from, to);
    List<Question> questions = book.questions().stream().map(renaming::renamed).toList();
    List<Stop> stops =
        book.stops().stream()
            .map(
                stop ->
                    new Stop(
                        stop.id(),
                        stop.when().match(renaming),
                        stop.go(),
                        stop.ifUnsure(),
                        stop.goIfUnsure(),
                        stop.because(),
                        stop.source()))
            .toList();
    List<Rule> rules =
        book.rules().stream()
            .map(
                rule ->
                    new Rule(
                        rule.id(),
                        rule.criterion(),
                        rule.when().match(renaming),
                        rule.option(),
                        rule.points(),
                        rule.because(),
                        rule.source(),
                        rule.note()))
            .toList();
    return with(book, questions, stops, book.stopOutcomes(), List.of(), rules);
  }

  /** A book with other questions, stops and stop outcomes, and without cautions. */
  static RuleBook with(
      RuleBook book, List<Question> questions, List<Stop> stops, List<StopOutcome> outcomes) {
    return with(book, questions, stops, outcomes, List.of(), book.rules());
  }

  private static RuleBook with(
      RuleBook book,
      List<Question> questions,
      List<Stop> stops,
      List<StopOutcome> outcomes,
      List<Caution> cautions,
      List<Rule> rules) {
    return new RuleBook(
        book.id(),
        book.version(),
        book.language(),
        book.title(),
        book.intro(),
        book.review(),
        book.publication(),
        book.sources(),
        book.options(),
        book.comparison(),
        book.decision(),
        outcomes,
        questions,
        stops,
        cautions,
        rules,
        List.of());
  }

  private Question renamed(Question question) {
    return new Question(
        question.id().equals(from) ? to : question.id(),
        question.topic(),
        question.ask(),
        question.why(),
        question.choose(),
        question.answers(),
        question.none(),
        question.askWhen().match(this),
        question.mustAnswer(),
        question.suppose());
  }

  @Override
  public Condition chosen(Condition.Chosen chosen) {
    return chosen.question().equals(from) ? new Condition.Chosen(to, chosen.anyOf()) : chosen;
  }

  @Override
  public Condition all(Condition.All all) {
    return new Condition.All(all.parts().stream().map(part -> part.match(this)).toList());
  }

  @Override
  public Condition any(Condition.Any any) {
    return new Condition.Any(any.parts().stream().map(part -> part.match(this)).toList());
  }

  @Override
  public Condition not(Condition.Not not) {
    return new Condition.Not(not.part().match(this));
  }
}
