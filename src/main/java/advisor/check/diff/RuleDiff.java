package advisor.check.diff;

import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Paths;
import advisor.check.diff.Difference.Result;
import advisor.check.diff.Difference.Told;
import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.BookLeaves;
import advisor.check.prove.Diagram;
import advisor.check.prove.TooLarge;
import advisor.check.query.BookProofs;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Questions;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Compares two rule books: their results over all answers, and their texts. */
public final class RuleDiff {

  private final List<Question> questions;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final JointResults joint;
  private final Urgency urgency;
  private final BookProofs old;
  private final BookProofs recent;
  private final int given;
  private final int both;

  /**
   * Puts two books in one space.
   *
   * @param withTexts whether the space distinguishes also the answers in cautions and remarks
   */
  private RuleDiff(RuleBook before, RuleBook after, boolean withTexts) {
    Evaluator one = Evaluator.compile(before);
    Evaluator other = Evaluator.compile(after);
    this.urgency = Urgency.of(before, after);
    this.questions = JointQuestions.questions(before, after);
    this.space = BookLeaves.space(new Questions(questions), withTexts, before, after);
    this.diagram = space.diagram();
    this.old = BookProofs.of(new BookFunctions(one, space));
    this.recent = BookProofs.of(new BookFunctions(other, space));
    this.given = old.functions().givenOnly();
    this.joint = new JointResults(space, old, recent);
    this.both = joint.both();
  }

  /** Returns the differences between two books. */
  public static Difference between(RuleBook before, RuleBook after) {
    List<Difference.Change> changes = FileChanges.between(before, after);
    if (after.questions().stream().noneMatch(each -> before.question(each.id()).isPresent())) {
      return unproved(changes, "the two files have no question in common");
    }
    for (Difference.Change change : changes) {
      if (change.is() == Difference.Is.RENAMED && change.part().kind().equals("question")) {
        String now = change.texts().get(0).after().orElseThrow();
        return unproved(
            changes, change.part() + " has another id, " + now + ": give it one id in both");
      }
    }
    try {
      RuleDiff diff = new RuleDiff(before, after, true);
      return diff.difference(changes, diff.told(changes), Optional.empty());
    } catch (TooLarge e) {
      return withoutTexts(before, after, changes, e);
    }
  }

  private static Difference withoutTexts(
      RuleBook before, RuleBook after, List<Difference.Change> changes, TooLarge why) {
    try {
      RuleDiff diff = new RuleDiff(before, after, false);
      return diff.difference(changes, List.of(), Optional.of(why.getMessage()));
    } catch (TooLarge e) {
      return unproved(changes, e.getMessage());
    }
  }

  private List<Told> told(List<Difference.Change> changes) {
    return new TextsCompared(space, joint, where(pair -> true), given)
        .compared(old, recent, changes);
  }

  private static Difference unproved(List<Difference.Change> changes, String why) {
    Paths none = new Paths(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);
    return new Difference(
        List.of(), none, none, List.of(), List.of(), changes, Optional.of(why), Optional.of(why));
  }

  private Difference difference(
      List<Difference.Change> changes, List<Told> told, Optional<String> toldUnproved) {
    List<Group> groups = new ArrayList<>();
    for (int each : space.count().byValue(both).keySet()) {
      if (joint.isOther(each)) {
        add(each, false, given, groups);
        add(each, true, diagram.not(given), groups);
      }
    }
    groups.sort(Group.MOST_PRESSING_FIRST);
    return new Difference(
        questions,
        paths(given),
        paths(diagram.not(given)),
        groups,
        told,
        changes,
        Optional.empty(),
        toldUnproved);
  }

  private Paths paths(int among) {
    int changed = where(pair -> joint.isOther(pair) && joint.areOffered(pair));
    int notOffered = where(pair -> !joint.areOffered(pair));
    return new Paths(count(among, both), count(among, changed), count(among, notOffered));
  }

  private BigInteger count(int among, int set) {
    return space.count().of(diagram.within(among, set));
  }

  /** Returns the set of paths with such a pair of results. */
  private int where(IntPredicate wanted) {
    return diagram.map(both, pair -> pair != 0 && wanted.test(pair) ? 2 : 0);
  }

  private void add(int pair, boolean notSure, int among, List<Group> groups) {
    int set = diagram.and(among, where(each -> each == pair));
    if (set != Diagram.NO) {
      Result before = joint.before(pair);
      Result after = joint.after(pair);
      groups.add(
          new Group(
              before,
              after,
              urgency.isLost(before.outcome(), after.outcome()),
              notSure,
              InCommon.of(space, joint::asked, set),
              space.count().of(set),
              joint.first(set).orElseThrow()));
    }
  }
}
