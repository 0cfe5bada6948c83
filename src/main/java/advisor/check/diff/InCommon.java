package advisor.check.diff;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.AnswerSpace.DiagramLevel;
import advisor.check.prove.Diagram;
import advisor.evaluate.AnswerBits;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Finds the answers that all paths in a set have in common. */
final class InCommon {

  private static final long ANY = -1;

  private final AnswerSpace space;
  private final Diagram diagram;
  private final IntUnaryOperator asked;
  private final int set;

  private InCommon(AnswerSpace space, IntUnaryOperator asked, int set) {
    this.space = space;
    this.asked = asked;
    this.set = set;
    this.diagram = space.diagram();
  }

  /**
   * Returns the answers that all paths have in common, in the order of the questions.
   *
   * @param asked the set in which a question is asked
   */
  static List<Difference.AnswerPart> of(AnswerSpace space, IntUnaryOperator asked, int set) {
    InCommon inCommon = new InCommon(space, asked, set);
    List<Difference.AnswerPart> found = new ArrayList<>();
    for (int i = 0; i < space.questions().size(); i++) {
      inCommon.add(i, found);
    }
    return found;
  }

  private void add(int question, List<Difference.AnswerPart> found) {
    int at = space.firstLevel(question);
    DiagramLevel first = space.level(at);
    boolean unsure = allows(at, first.unsure());
    if (diagram.meet(set, diagram.not(asked.applyAsInt(question)))) {
      return;
    }
    if (!diagram.meet(set, diagram.not(space.chosen(at, first.unsure())))) {
      found.add(chosen(question, 0, true, true));
    } else if (!first.many()) {
      addOne(question, unsure, found);
    } else if (!unsure) {
      addMany(question, found);
    }
  }

  private boolean allows(int level, int choice) {
    return diagram.meet(set, space.chosen(level, choice));
  }

  private void addOne(int question, boolean unsure, List<Difference.AnswerPart> found) {
    int at = space.firstLevel(question);
    long[] masks = space.level(at).masks();
    long chosen = 0;
    boolean some = false;
    for (int i = 0; i < masks.length; i++) {
      chosen |= allows(at, i) ? masks[i] : 0;
      some |= !allows(at, i);
    }
    if (some) {
      found.add(chosen(question, chosen, true, unsure));
    }
  }

  private void addMany(int question, List<Difference.AnswerPart> found) {
    boolean mayBeNone = space.questions().get(question).offersNone();
    int first = space.firstLevel(question);
    int last = space.lastLevel(question);
    if (!mayBeNone && first == last) {
      return; // everybody ticks some of these boxes, which no condition distinguishes
    }
    int before = found.size();
    long left = 0;
    for (int level = first; level <= last; level++) {
      long mask = space.level(level).masks()[1];
      if (!allows(level, 0)) {
        found.add(chosen(question, mask, true, false));
      } else if (!allows(level, 1)) {
        left |= mask;
      }
    }
    if (left != 0) {
      found.add(chosen(question, left, false, false));
    } else if (mayBeNone && found.size() == before && !diagram.meet(set, space.blank(question))) {
      found.add(chosen(question, ANY, true, false));
    }
  }

  private Difference.AnswerPart chosen(int position, long mask, boolean ticked, boolean unsure) {
    Question question = space.questions().get(position);
    List<String> ids = AnswerBits.answers(question, mask);
    return new Difference.AnswerPart(question.id(), ids, ticked, unsure);
  }
}
