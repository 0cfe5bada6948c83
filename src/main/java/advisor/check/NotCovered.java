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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A rule, answer, outcome or threshold that no scenario comes to, with answers that would. A
 * threshold is covered by a lead that just reaches it and by one that just misses it. What no path
 * comes to needs no scenario: other checks tell of it. Of the answers that would, the fewest are
 * taken that together come to everything.
 */
final class NotCovered implements Check {

  private static final String SUGGESTION = "Save these answers as a scenario.";

  @Override
  public List<Finding> findings(Studied book) {
    return book.request()
        .scenarios()
        .map(all -> new Coverage(book, all).missing())
        .orElse(List.of());
  }

  /** Something that a session can come to: a rule that counts, an answer, an outcome, a lead. */
  private record Seen(String kind, String id) {}

  /** What the scenarios come to, and what is missing. */
  private static final class Coverage {
    private final Studied book;
    private final BookFunctions functions;
    private final PointTotals totals;
    private final Set<Seen> seen = new HashSet<>();
    private final List<Seen> items = new ArrayList<>();
    private final List<Finding> missing = new ArrayList<>();

    Coverage(Studied book, List<Scenario> scenarios) {
      this.book = book;
      this.functions = book.functions();
      this.totals = book.totals();
      for (Scenario scenario : scenarios) {
        if (scenario.rules().equals(book.book().id())) {
          seen.addAll(seenBy(scenario.answers()));
        }
      }
    }

    /** What a session comes to: nothing where it does not come to its end. */
    private Set<Seen> seenBy(Answers given) {
      Set<Seen> seenHere = new HashSet<>();
      Walk walk = book.evaluator().walk(given);
      if (walk.end() == Walk.End.UNANSWERED) {
        return seenHere;
      }
      Evaluation evaluation = book.evaluator().evaluate(walk);
      seenHere.add(new Seen("outcome", evaluation.outcome().id()));
      evaluation.answers().byQuestion().forEach((id, answer) -> note(id, answer, seenHere));
      if (!evaluation.isStop()) {
        evaluation.reasons().forEach(judged -> seenHere.add(new Seen("rule", judged.id())));
        evaluation.otherSide().forEach(judged -> seenHere.add(new Seen("rule", judged.id())));
        seenHere.add(new Seen("lead", "" + book.evaluator().verdict(walk).lead()));
      }
      return seenHere;
    }

    private static void note(String question, Response response, Set<Seen> seenHere) {
      if (response instanceof Response.Given given) {
        given
            .answers()
            .forEach(answer -> seenHere.add(new Seen("answer", question + "=" + answer)));
        if (given.answers().isEmpty()) {
          seenHere.add(new Seen("answer", question + "=" + Question.NONE));
        }
      }
    }

    List<Finding> missing() {
      book.book().rules().forEach(this::rule);
      book.book().questions().forEach(this::answers);
      outcomes();
      threshold("leadNeeded", totals.points().leadNeeded());
      threshold("clearLead", totals.points().clearLead());
      return byFewest();
    }

    /** Each with the answers of one of the fewest sessions. */
    private List<Finding> byFewest() {
      List<Answers> sessions =
          missing.stream().flatMap(each -> each.witness().stream()).distinct().toList();
      List<BitSet> sets = sessions.stream().map(this::covered).toList();
      List<Integer> fewest = SmallestCover.of(sets);
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        int item = i;
        int by = fewest.stream().filter(set -> sets.get(set).get(item)).findFirst().orElseThrow();
        Finding own = missing.get(i);
        findings.add(
            Finding.of(
                own.fault(),
                own.subject(),
                own.message(),
                own.suggestion(),
                Optional.of(sessions.get(by))));
      }
      return findings;
    }

    /** Which of the items a session comes to. */
    private BitSet covered(Answers session) {
      Set<Seen> seenHere = seenBy(session);
      BitSet set = new BitSet();
      IntStream.range(0, items.size())
          .filter(item -> seenHere.contains(items.get(item)))
          .forEach(set::set);
      return set;
    }

    private void rule(Rule rule) {
      Seen item = new Seen("rule", rule.id());
      if (!seen.contains(item)) {
        add(
            item,
            Subject.rule(rule.id()),
            "In no scenario does this rule count.",
            functions.first(functions.completePaths(), functions.isTrue(rule.when())));
      }
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
      Seen item = new Seen("answer", subject.id());
      if (!seen.contains(item)) {
        add(item, subject, "No scenario gives this answer.", path.get());
      }
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
      List<String> all = question.answers().stream().map(Answer::id).toList();
      int some = functions.isTrue(new Condition.Chosen(question.id(), all));
      Diagram diagram = functions.diagram();
      return functions.first(
          functions.completePaths(), diagram.and(functions.asked(position), diagram.not(some)));
    }

    private void outcomes() {
      Outcomes all = book.evaluator().outcomes();
      for (int i = 0; i < all.ids().size(); i++) {
        Seen item = new Seen("outcome", all.id(i));
        if (i != all.unknown() && !seen.contains(item)) {
          add(item, subject(all, i), "No scenario ends with '" + all.id(i) + "'.", pathTo(i));
        }
      }
    }

    private static Subject subject(Outcomes outcomes, int outcome) {
      if (outcome == outcomes.either()) {
        return Subject.key(outcomes.id(outcome));
      }
      Subject.Kind kind =
          outcomes.isStop(outcome) ? Subject.Kind.STOP_OUTCOME : Subject.Kind.OPTION;
      return new Subject(kind, outcomes.id(outcome));
    }

    private Optional<Answers> pathTo(int outcome) {
      Outcomes all = book.evaluator().outcomes();
      return all.isStop(outcome)
          ? functions.first(functions.pathsTo(1L << functions.end(all.id(outcome))), Diagram.YES)
          : totals.witness(each -> totals.points().outcome(each) == outcome);
    }

    private void threshold(String key, int points) {
      for (int lead = points; lead >= points - 1; lead--) {
        int wanted = lead;
        Seen item = new Seen("lead", "" + lead);
        if (!seen.contains(item)) {
          add(
              item,
              Subject.key(key),
              "No scenario just %s this lead: %d point%s."
                  .formatted(lead == points ? "reaches" : "misses", lead, lead == 1 ? "" : "s"),
              totals.witness(
                  each -> each != Points.NOTHING && totals.points().lead(each) == wanted));
        }
      }
    }

    private void add(Seen item, Subject subject, String message, Optional<Answers> witness) {
      if (witness.isPresent()) {
        items.add(item);
        missing.add(Finding.of(Fault.NOT_COVERED, subject, message, SUGGESTION, witness));
      }
    }
  }
}
