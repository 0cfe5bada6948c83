package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.TotalsTable;
import advisor.check.prove.WalkTotals;
import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcomes;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a rule, answer, outcome or threshold that no scenario covers, with answers that would. A
 * threshold needs a lead that just reaches it and one that just misses it. What no path reaches
 * needs no scenario; other checks report it. The suggested answers are few: of one witness for each
 * item, those that cover most of the rest are taken first.
 */
public final class NotCovered implements Check {

  private static final String SUGGESTION = "Save these answers as a scenario.";

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return proofs.request().scenarios().stream()
        .flatMap(all -> new Coverage(proofs, all).findings());
  }

  /** A rule, answer, outcome or lead that no scenario covers, with answers that would. */
  private record Uncovered(Subject item, Subject subject, String message, Answers witness) {}

  private static final class Coverage {
    private final BookProofs proofs;
    private final BookFunctions functions;
    private final WalkTotals totals;
    private final Set<Subject> seen = new HashSet<>();
    private final List<Uncovered> missing = new ArrayList<>();

    Coverage(BookProofs proofs, List<Scenario> scenarios) {
      this.proofs = proofs;
      this.functions = proofs.functions();
      this.totals = proofs.pathTotals();
      scenarios.stream()
          .filter(scenario -> scenario.rules().equals(proofs.book().id()))
          .forEach(scenario -> seen.addAll(seenBy(scenario.answers())));
    }

    private static Subject lead(int points) {
      return Subject.threshold("lead", points);
    }

    /** Returns the items that a session covers; none if it has no end. */
    private Set<Subject> seenBy(Answers given) {
      Set<Subject> seenHere = new HashSet<>();
      long[] marks = proofs.evaluator().questions().marks(given);
      Walk walk = proofs.evaluator().walkUnattended(marks);
      if (walk.end() == Walk.End.UNANSWERED) {
        return seenHere;
      }
      Verdict verdict = proofs.evaluator().verdict(walk);
      Evaluation evaluation = proofs.evaluator().evaluate(walk, verdict);
      seenHere.add(proofs.subject(verdict.outcome()));
      evaluation.answers().byQuestion().forEach((id, answer) -> addAnswers(id, answer, seenHere));
      if (!evaluation.isStop()) {
        evaluation.rules().stream()
            .filter(Judgement::isTrue)
            .forEach(judged -> seenHere.add(Subject.rule(judged.id())));
        seenHere.add(lead(verdict.lead()));
      }
      return seenHere;
    }

    private static void addAnswers(String question, Response response, Set<Subject> seenHere) {
      if (response instanceof Response.Given given) {
        List<String> none = List.of(Question.NONE);
        List<String> answers = given.answers().isEmpty() ? none : List.copyOf(given.answers());
        answers.forEach(answer -> seenHere.add(Subject.answer(question, answer)));
      }
    }

    /** Returns a finding for each missing item, with a session that covers as many as possible. */
    Stream<Finding> findings() {
      addMissing();
      Map<Answers, Set<Subject>> sessions = new LinkedHashMap<>();
      missing.forEach(
          each -> sessions.computeIfAbsent(each.witness(), this::seenBy).add(each.item()));
      Map<Subject, Answers> covering = new HashMap<>();
      Set<Subject> left = missing.stream().map(Uncovered::item).collect(Collectors.toSet());
      while (!left.isEmpty()) {
        sessions.values().forEach(covered -> covered.retainAll(left));
        Map.Entry<Answers, Set<Subject>> most =
            Collections.max(
                sessions.entrySet(), Comparator.comparingInt(each -> each.getValue().size()));
        most.getValue().forEach(item -> covering.put(item, most.getKey()));
        left.removeAll(Set.copyOf(most.getValue()));
      }
      return missing.stream().map(each -> finding(each, covering.get(each.item())));
    }

    private static Finding finding(Uncovered missing, Answers session) {
      return Finding.of(
          Fault.NOT_COVERED, missing.subject(), missing.message(), SUGGESTION, session);
    }

    private void addMissing() {
      proofs.book().rules().forEach(this::rule);
      for (Question question : proofs.book().questions()) {
        AnswerIds.all(question).forEach(answer -> answer(question, answer));
      }
      Outcomes outcomes = proofs.evaluator().outcomes();
      IntStream.range(0, outcomes.ids().size())
          .filter(each -> each != outcomes.unknown())
          .forEach(this::outcome);
      threshold("leadNeeded", proofs.book().decision().leadNeeded());
      threshold("clearLead", proofs.book().decision().clearLead());
    }

    private void addIfMissing(Subject item, String message, Supplier<Optional<Answers>> witness) {
      addIfMissing(item, item, message, witness);
    }

    private void addIfMissing(
        Subject item, Subject subject, String message, Supplier<Optional<Answers>> witness) {
      if (!seen.contains(item)) {
        witness
            .get()
            .ifPresent(answers -> missing.add(new Uncovered(item, subject, message, answers)));
      }
    }

    private void rule(Rule rule) {
      addIfMissing(
          Subject.rule(rule.id()),
          "This rule counts in no scenario.",
          () -> functions.first(proofs.counts(rule), Diagram.YES));
    }

    /** Looks for a path with an answer of the same class and puts this answer in its place. */
    private void answer(Question question, String answer) {
      int given = functions.given(question, answer);
      addIfMissing(
          Subject.answer(question.id(), answer),
          "No scenario gives this answer.",
          () ->
              functions
                  .first(functions.completePaths(), given)
                  .or(() -> functions.first(functions.paths(), given))
                  .map(path -> functions.space().instead(path, question, answer)));
    }

    private void outcome(int outcome) {
      String id = proofs.evaluator().outcomes().id(outcome);
      addIfMissing(
          proofs.subject(outcome),
          "No scenario ends with '" + id + "'.",
          () ->
              proofs.evaluator().outcomes().isStop(outcome)
                  ? functions.first(functions.paths(), functions.walksToStop(id))
                  : totals.witness(totals.table().leadingTo(outcome)));
    }

    private void threshold(String key, int points) {
      lead(key, points, "reaches");
      lead(key, points - 1, "misses");
    }

    private void lead(String key, int lead, String reachesOrMisses) {
      addIfMissing(
          lead(lead),
          Subject.key(key),
          "No scenario just %s this lead: %d point%s."
              .formatted(reachesOrMisses, lead, lead == 1 ? "" : "s"),
          () ->
              totals.witness(
                  each -> each != TotalsTable.NOTHING && totals.table().lead(each) == lead));
    }
  }
}
