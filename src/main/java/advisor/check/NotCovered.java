package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.PointTotals;
import advisor.check.prove.Points;
import advisor.check.prove.SmallestCover;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcomes;
import advisor.evaluate.Questions;
import advisor.evaluate.Walk;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule, answer, outcome or threshold that no scenario comes to, with answers that would. A
 * threshold is covered by a lead that just reaches it and by one that just misses it. What no path
 * comes to needs no scenario: other checks tell of it. Of the answers that would, the fewest are
 * taken that together come to everything.
 */
final class NotCovered implements Check {

  private static final String SUGGESTION = "Save these answers as a scenario.";

  @Override
  public Stream<Finding> findings(BookProofs book) {
    return book.request().scenarios().stream().flatMap(all -> new Coverage(book, all).findings());
  }

  /** Something that a session can come to: a rule that counts, an answer, an outcome, a lead. */
  private record Seen(String kind, String id) {}

  /** Something that no scenario comes to, with answers that would. */
  private record Uncovered(Seen item, Subject subject, String message, Answers witness) {}

  /** What the scenarios come to, and what is missing. */
  private static final class Coverage {
    private final BookProofs book;
    private final BookFunctions functions;
    private final PointTotals totals;
    private final Set<Seen> seen = new HashSet<>();
    private final List<Uncovered> missing = new ArrayList<>();

    Coverage(BookProofs book, List<Scenario> scenarios) {
      this.book = book;
      this.functions = book.functions();
      this.totals = book.pathTotals();
      scenarios.stream()
          .filter(scenario -> scenario.rules().equals(book.book().id()))
          .forEach(scenario -> seen.addAll(seenBy(scenario.answers())));
    }

    /** What a session comes to: nothing where it does not come to its end. */
    private Set<Seen> seenBy(Answers given) {
      Set<Seen> seenHere = new HashSet<>();
      long[] marks = book.evaluator().questions().marks(given);
      Walk walk = book.evaluator().walkUnattended(marks);
      if (walk.end() == Walk.End.UNANSWERED) {
        return seenHere;
      }
      Evaluation evaluation = book.evaluator().evaluate(walk);
      seenHere.add(new Seen("outcome", evaluation.outcome().id()));
      evaluation.answers().byQuestion().forEach((id, answer) -> note(id, answer, seenHere));
      if (!evaluation.isStop()) {
        evaluation.rules().stream()
            .filter(Judgement::isTrue)
            .forEach(judged -> seenHere.add(new Seen("rule", judged.id())));
        seenHere.add(new Seen("lead", "" + book.evaluator().verdict(walk).lead()));
      }
      return seenHere;
    }

    private static void note(String question, Response response, Set<Seen> seenHere) {
      if (response instanceof Response.Given given) {
        List<String> none = List.of(Question.NONE);
        List<String> answers = given.answers().isEmpty() ? none : List.copyOf(given.answers());
        answers.forEach(answer -> seenHere.add(new Seen("answer", question + "=" + answer)));
      }
    }

    /** Each with the answers of one of the fewest sessions. */
    Stream<Finding> findings() {
      lookForAll();
      Map<Answers, Set<Seen>> sessions = new LinkedHashMap<>();
      missing.forEach(each -> sessions.computeIfAbsent(each.witness(), this::seenBy));
      List<Answers> all = List.copyOf(sessions.keySet());
      List<Integer> fewest =
          SmallestCover.of(sessions.values().stream().map(this::covered).toList());
      return missing.stream()
          .map(
              each ->
                  fewest.stream()
                      .map(all::get)
                      .filter(session -> sessions.get(session).contains(each.item()))
                      .findFirst()
                      .map(session -> finding(each, session))
                      .orElseThrow());
    }

    private static Finding finding(Uncovered missing, Answers session) {
      return Finding.of(
          Fault.NOT_COVERED, missing.subject(), missing.message(), SUGGESTION, session);
    }

    /** Which of the missing items are among these. */
    private BitSet covered(Set<Seen> seenHere) {
      BitSet set = new BitSet();
      IntStream.range(0, missing.size())
          .filter(item -> seenHere.contains(missing.get(item).item()))
          .forEach(set::set);
      return set;
    }

    private void lookForAll() {
      book.book().rules().forEach(this::rule);
      book.book().questions().forEach(this::answers);
      Outcomes outcomes = book.evaluator().outcomes();
      IntStream.range(0, outcomes.ids().size())
          .filter(each -> each != outcomes.unknown())
          .forEach(this::outcome);
      threshold("leadNeeded", book.book().decision().leadNeeded());
      threshold("clearLead", book.book().decision().clearLead());
    }

    private void look(
        Seen item, Subject subject, String message, Supplier<Optional<Answers>> witness) {
      if (!seen.contains(item)) {
        witness
            .get()
            .ifPresent(answers -> missing.add(new Uncovered(item, subject, message, answers)));
      }
    }

    private void rule(Rule rule) {
      look(
          new Seen("rule", rule.id()),
          Subject.rule(rule.id()),
          "In no scenario does this rule count.",
          () -> functions.first(functions.completePaths(), functions.isTrue(rule.when())));
    }

    private void answers(Question question) {
      for (Answer answer : question.answers()) {
        answer(question, answer.id(), () -> ticked(question, answer.id()));
      }
      if (question.offersNone()) {
        answer(question, Question.NONE, () -> none(question));
      }
    }

    private void answer(Question question, String answer, Supplier<Optional<Answers>> path) {
      Subject subject = Subject.answer(question.id(), answer);
      look(new Seen("answer", subject.id()), subject, "No scenario gives this answer.", path);
    }

    /** The path is one with the answer's class, in which the answer is put in for the first. */
    private Optional<Answers> ticked(Question question, String answer) {
      Questions questions = functions.space().questions();
      int position = questions.indexOf(question.id());
      return book.pathWith(new Condition.Chosen(question.id(), List.of(answer)))
          .map(
              answers -> {
                long[] marks = questions.marks(answers);
                long bit = 1L << question.indexOf(answer);
                marks[position] = marks[position] & ~functions.space().alike(position, bit) | bit;
                return questions.answers(marks);
              });
    }

    private Optional<Answers> none(Question question) {
      int position = functions.space().questions().indexOf(question.id());
      List<String> all = question.answerIds();
      int some = functions.isTrue(new Condition.Chosen(question.id(), all));
      Diagram diagram = functions.diagram();
      return functions.first(
          functions.completePaths(), diagram.and(functions.asked(position), diagram.not(some)));
    }

    private void outcome(int outcome) {
      String id = book.evaluator().outcomes().id(outcome);
      look(
          new Seen("outcome", id),
          book.subject(outcome),
          "No scenario ends with '" + id + "'.",
          () ->
              book.evaluator().outcomes().isStop(outcome)
                  ? functions.first(functions.paths(), functions.walksToStop(id))
                  : totals.witness(totals.points().leadingTo(outcome)));
    }

    private void threshold(String key, int points) {
      lead(key, points, "reaches");
      lead(key, points - 1, "misses");
    }

    private void lead(String key, int lead, String comesTo) {
      look(
          new Seen("lead", "" + lead),
          Subject.key(key),
          "No scenario just %s this lead: %d point%s."
              .formatted(comesTo, lead, lead == 1 ? "" : "s"),
          () ->
              totals.witness(each -> each != Points.NOTHING && totals.points().lead(each) == lead));
    }
  }
}
