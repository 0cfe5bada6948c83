package advisor.explain;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Budget;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the smallest sets of changed answers after which the outcome can no longer be the present
 * one: one question changed, otherwise two.
 *
 * <p>Only questions that were asked and that a rule or an {@code askWhen} mentions are changed,
 * never to "not sure"; in a choose-many question a change adds or removes one answer. {@link
 * OpenOutcomes} finds the outcomes of questions that then newly apply.
 *
 * <p>Exact, within a budget: a change with too many continuations is left out, and then pairs of
 * changes are not tried. Every change found is correct; {@link #areAll} reports whether there may
 * be more.
 */
final class SmallestChanges {

  /** About a second of work; a book of 50 rules and 20 questions takes a thousandth of it. */
  static final long MOST_TESTS = 50_000_000;

  private final Evaluator evaluator;
  private final OpenOutcomes openOutcomes;
  private final Budget budget;
  private final List<WhatIf> found = new ArrayList<>();
  private boolean all = true;

  SmallestChanges(Evaluator evaluator, OpenOutcomes openOutcomes, Budget budget) {
    this.evaluator = evaluator;
    this.openOutcomes = openOutcomes;
    this.budget = budget;
  }

  /** The changes in question order, and in the order in which each question shows its answers. */
  List<WhatIf> found() {
    return found;
  }

  boolean areAll() {
    return all;
  }

  private record ChangedMark(int question, long mark) {}

  /** Finds the changes for a result that is not a stop. */
  void find(Evaluation evaluation) {
    long[] marks = evaluator.questions().marks(evaluation.answers());
    int present = evaluator.outcomes().ids().indexOf(evaluation.outcome().id());
    List<ChangedMark> changes = changes(marks);
    for (ChangedMark change : changes) {
      tryOut(List.of(change), marks, present, changes.size());
    }
    if (found.isEmpty() && all) {
      tryPairs(changes, marks, present);
    }
  }

  private void tryPairs(List<ChangedMark> changes, long[] marks, int present) {
    long pairs = Math.max(1, (long) changes.size() * (changes.size() - 1) / 2);
    all = budget.share(pairs).allowsAWalk();
    for (int i = 0; all && i < changes.size(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        if (changes.get(i).question() != changes.get(j).question()) {
          tryOut(List.of(changes.get(i), changes.get(j)), marks, present, pairs);
        }
      }
    }
  }

  private List<ChangedMark> changes(long[] marks) {
    List<ChangedMark> changes = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (AnswerBits.isResponse(marks[i]) && openOutcomes.isWeighed(i)) {
        for (long mark : others(evaluator.questions().get(i), marks[i])) {
          changes.add(new ChangedMark(i, mark));
        }
      }
    }
    return changes;
  }

  private static List<Long> others(Question question, long mark) {
    List<Long> others = new ArrayList<>();
    long present = mark == AnswerBits.NOT_SURE ? 0 : mark;
    if (question.choosesMany() && mark == AnswerBits.NOT_SURE && question.offersNone()) {
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

  private void tryOut(List<ChangedMark> changes, long[] marks, int present, long tries) {
    long[] changed = marks.clone();
    for (ChangedMark change : changes) {
      changed[change.question()] = change.mark();
    }
    BitSet outcomes = new BitSet();
    OpenOutcomes.Reachable presentAgain =
        openOutcomes.lead(changed, present, outcomes, budget.share(tries));
    if (presentAgain == OpenOutcomes.Reachable.NO) {
      found.add(new WhatIf(answers(changes), ids(outcomes)));
    }
    all &= presentAgain != OpenOutcomes.Reachable.TOO_MANY_WAYS;
  }

  private List<String> ids(BitSet outcomes) {
    List<String> ids = new ArrayList<>();
    for (int i = outcomes.nextSetBit(0); i >= 0; i = outcomes.nextSetBit(i + 1)) {
      ids.add(evaluator.outcomes().id(i));
    }
    return ids;
  }

  private Answers answers(List<ChangedMark> changes) {
    Answers answers = Answers.none();
    for (ChangedMark change : changes) {
      Question question = evaluator.questions().get(change.question());
      answers = answers.with(question.id(), AnswerBits.response(question, change.mark()));
    }
    return answers;
  }
}
