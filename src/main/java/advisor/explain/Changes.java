package advisor.explain;

import advisor.evaluate.Alternatives;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All smallest sets of changed answers after which the outcome can no longer be the present one:
 * one question changed, else two.
 *
 * <p>Only questions that were asked and that a rule or an {@code askWhen} mentions are changed, and
 * none to "not sure"; for choose-many a change is one answer added or taken away. Questions that
 * then newly apply are tried with every answer that rules and {@code askWhen} can tell apart, those
 * that neither mentions with the answer that alarms least.
 */
final class Changes {

  private final Evaluator evaluator;
  private final Alternatives alternatives;

  Changes(Evaluator evaluator) {
    this.evaluator = evaluator;
    List<Condition> conditions = new ArrayList<>();
    for (Rule rule : evaluator.book().rules()) {
      conditions.add(rule.when());
    }
    for (Question question : evaluator.book().questions()) {
      conditions.add(question.askWhen());
    }
    this.alternatives = new Alternatives(evaluator.questions(), conditions);
  }

  /** A question's answer, changed. */
  private record Change(int question, long mark) {}

  List<WhatIf> smallest(Evaluation evaluation) {
    long[] marks = evaluator.questions().marks(evaluation.answers());
    int present = evaluator.outcomes().ids().indexOf(evaluation.outcome().id());
    List<Change> changes = changes(marks);
    List<WhatIf> found = new ArrayList<>();
    for (Change change : changes) {
      tryOut(List.of(change), marks, present, found);
    }
    return found.isEmpty() ? pairs(changes, marks, present) : found;
  }

  private List<WhatIf> pairs(List<Change> changes, long[] marks, int present) {
    List<WhatIf> found = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        if (changes.get(i).question() != changes.get(j).question()) {
          tryOut(List.of(changes.get(i), changes.get(j)), marks, present, found);
        }
      }
    }
    return found;
  }

  private List<Change> changes(long[] marks) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (Marks.isResponse(marks[i]) && alternatives.mentions(i)) {
        for (long mark : others(evaluator.questions().get(i), marks[i])) {
          changes.add(new Change(i, mark));
        }
      }
    }
    return changes;
  }

  private static List<Long> others(Question question, long mark) {
    List<Long> others = new ArrayList<>();
    long present = mark == Marks.NOT_SURE ? 0 : mark;
    if (question.choosesMany() && mark == Marks.NOT_SURE && question.offersNone()) {
      others.add(0L);
    }
    for (int i = 0; i < question.answers().size(); i++) {
      long other = question.choosesMany() ? present ^ 1L << i : 1L << i;
      if (other != mark && (other != 0 || question.offersNone())) {
        others.add(other);
      }
    }
    return others;
  }

  private void tryOut(List<Change> changes, long[] marks, int present, List<WhatIf> found) {
    long[] changed = marks.clone();
    for (Change change : changes) {
      changed[change.question()] = change.mark();
    }
    BitSet outcomes = new BitSet();
    if (leadsElsewhere(evaluator.walk(changed), changed, present, outcomes)) {
      found.add(new WhatIf(answers(changes), outcomes.stream().mapToObj(this::id).toList()));
    }
  }

  private String id(int outcome) {
    return evaluator.outcomes().id(outcome);
  }

  private Answers answers(List<Change> changes) {
    Answers answers = Answers.none();
    for (Change change : changes) {
      Question question = evaluator.questions().get(change.question());
      answers = answers.with(question.id(), Marks.response(question, change.mark()));
    }
    return answers;
  }

  /** Whether no way to go on leads to the present outcome; collects where they lead. */
  private boolean leadsElsewhere(Walk walk, long[] marks, int present, BitSet outcomes) {
    if (walk.end() != Walk.End.UNANSWERED) {
      int outcome = evaluator.verdict(walk).outcome();
      outcomes.set(outcome);
      return outcome != present;
    }
    for (long answer : newAnswers(walk, marks)) {
      long[] further = marks.clone();
      further[walk.position()] = answer;
      if (!leadsElsewhere(evaluator.walk(further), further, present, outcomes)) {
        return false;
      }
    }
    return true;
  }

  private List<Long> newAnswers(Walk walk, long[] marks) {
    List<Long> all = alternatives.of(walk.position());
    if (alternatives.mentions(walk.position())) {
      return all;
    }
    return List.of(leastAlarming(walk, marks));
  }

  private long leastAlarming(Walk walk, long[] marks) {
    int position = walk.position();
    Question question = evaluator.questions().get(position);
    if (question.choosesMany() && question.offersNone()) {
      return 0;
    }
    for (int i = 0; i < question.answers().size(); i++) {
      long[] further = marks.clone();
      further[position] = 1L << i;
      if (evaluator.walk(further).end() != Walk.End.STOPPED) {
        return 1L << i;
      }
    }
    return 1;
  }
}
