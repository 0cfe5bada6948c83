package advisor.check;

import advisor.model.Accepted;
import advisor.model.Answer;
import advisor.model.Caution;
import advisor.model.Choose;
import advisor.model.Citation;
import advisor.model.Condition;
import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Review;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Small rule books for tests. */
public final class Books {

  public static final String PHYSIO = "physio";
  public static final String MASSAGE = "massage";

  private Books() {}

  public static Question one(String id, Condition askWhen, boolean mustAnswer, int answers) {
    return question(id, Choose.ONE, answers, Optional.empty(), askWhen, mustAnswer);
  }

  public static Question many(
      String id, Condition askWhen, boolean mustAnswer, int answers, boolean none) {
    Optional<String> label = none ? Optional.of("None of these") : Optional.empty();
    return question(id, Choose.MANY, answers, label, askWhen, mustAnswer);
  }

  private static Question question(
      String id,
      Choose choose,
      int count,
      Optional<String> none,
      Condition askWhen,
      boolean mustAnswer) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(new Answer("a" + i, "Answer " + i + " of " + id));
    }
    return new Question(
        id, id, id + "?", "Why.", choose, answers, none, askWhen, mustAnswer, Map.of());
  }

  public static Condition is(String question, int... answers) {
    List<String> ids = new ArrayList<>();
    for (int answer : answers) {
      ids.add("a" + answer);
    }
    return new Condition.Chosen(question, ids);
  }

  public static Rule rule(String id, Condition when, String option, int points) {
    return new Rule(id, "row", when, option, points, "Because.", cite("study"), Optional.empty());
  }

  public static Stop stop(String id, Condition when, String go) {
    return new Stop(id, when, go, Stop.IfUnsure.STOP, Optional.empty(), "Because.", cite("study"));
  }

  public static Citation cite(String ref) {
    return new Citation(ref, Optional.empty(), List.of());
  }

  public static Option option(String id) {
    return new Option(id, guidance(id), "Summary.", List.of(), false);
  }

  public static Guidance guidance(String label) {
    return new Guidance(label, "Advice.", List.of(), List.of());
  }

  public static StopOutcome outcome(String id) {
    return new StopOutcome(id, guidance(id));
  }

  private static Source source(String id, Source.Kind kind) {
    return new Source(
        id, id, "Publisher", OptionalInt.empty(), Optional.empty(), kind, Optional.empty());
  }

  public static RuleBook book(
      List<Option> options,
      int leadNeeded,
      int clearLead,
      List<StopOutcome> stopOutcomes,
      List<Question> questions,
      List<Stop> stops,
      List<Rule> rules,
      List<Accepted> accepted) {
    return book(
        options, leadNeeded, clearLead, stopOutcomes, questions, stops, List.of(), rules, accepted);
  }

  static RuleBook book(
      List<Option> options,
      int leadNeeded,
      int clearLead,
      List<StopOutcome> stopOutcomes,
      List<Question> questions,
      List<Stop> stops,
      List<Caution> cautions,
      List<Rule> rules,
      List<Accepted> accepted) {
    return new RuleBook(
        "book",
        "1",
        "en",
        "Title",
        "Intro",
        new Review(Review.Status.DRAFT, Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(source("study", Source.Kind.STUDY), source("editorial", Source.Kind.EDITORIAL)),
        options,
        List.of(),
        new Decision(leadNeeded, clearLead, guidance("Either"), guidance("Unknown")),
        stopOutcomes,
        List.of(),
        questions,
        stops,
        cautions,
        List.of(),
        rules,
        accepted);
  }
}
