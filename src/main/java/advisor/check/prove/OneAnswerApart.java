package advisor.check.prove;

import advisor.model.Answers;
import java.util.Optional;

/**
 * Two persons who answer alike but for one question. A question that only one of the two is asked,
 * that one answers in every way.
 */
public final class OneAnswerApart {

  private static final int MOST_PLACES = 2_000_000;
  private static final int ALIKE = 0;
  private static final int ONE_IS_ASKED = 1;
  private static final int PARTED = 2;
  private static final int NO_WAY = -1;

  private final Diagram diagram;
  private final AnswerSpace space;
  private final Rows inVain = new Rows(MOST_PLACES, "pairs of answers");

  /** How the other person answers the one question. */
  public enum OtherAnswer {
    /** In any other way, "not sure" included. */
    ANY,
    /** With any other given answers. */
    GIVEN,
    /** With something more ticked. */
    ONE_MORE,
    /** With "not sure". */
    UNSURE
  }

  /** What both answered. */
  public record BothAnswers(Answers one, Answers other) {}

  public OneAnswerApart(AnswerSpace space) {
    this.space = space;
    this.diagram = space.diagram();
  }

  /**
   * The first pair whose answers to a question, by position, differ in this way, and of which the
   * one is in a set of walks, the other in another.
   *
   * @throws TooLarge where this and all that was asked before takes more than it may
   */
  public Optional<BothAnswers> first(int question, OtherAnswer change, int from, int to) {
    Search pair = new Search(question, change);
    return pair.leads(0, from, to, ALIKE)
        ? Optional.of(new BothAnswers(space.answers(pair.own), space.answers(pair.others)))
        : Optional.empty();
  }

  private boolean isLast(int level) {
    return level == space.lastLevel(space.level(level).question());
  }

  /** What both have chosen so far, and whether it leads on to such a pair. */
  private final class Search {
    private final int question;
    private final OtherAnswer change;
    private final int[] own = new int[space.size()];
    private final int[] others = new int[space.size()];

    Search(int question, OtherAnswer change) {
      this.question = question;
      this.change = change;
    }

    boolean leads(int level, int one, int other, int state) {
      int[] place = {level, one, other, state, question, change.ordinal()};
      if (one == Diagram.NO || other == Diagram.NO || inVain.has(place)) {
        return false;
      }
      if (level == space.size()) {
        return true;
      }
      for (own[level] = 0; own[level] < diagram.width(level); own[level]++) {
        int next = diagram.with(one, level, own[level]);
        if (next != Diagram.NO && othersLead(level, next, other, state)) {
          return true;
        }
      }
      inVain.number(place);
      return false;
    }

    private boolean othersLead(int level, int next, int other, int state) {
      for (others[level] = 0; others[level] < diagram.width(level); others[level]++) {
        int after = after(space.level(level), own[level], others[level], state);
        int left = diagram.with(other, level, others[level]);
        if (after != NO_WAY && leads(level + 1, next, left, isLast(level) ? ALIKE : after)) {
          return true;
        }
      }
      return false;
    }

    /** The state once both have chosen so, or {@link #NO_WAY}. */
    private int after(AnswerSpace.DiagramLevel here, int one, int other, int state) {
      if (here.question() == question) {
        return apart(here, one, other, state);
      }
      boolean asked = one <= here.unsure() && other <= here.unsure();
      boolean both = here.first() ? asked : state == ALIKE;
      return !both ? ONE_IS_ASKED : one == other ? ALIKE : NO_WAY;
    }

    private int apart(AnswerSpace.DiagramLevel here, int one, int other, int state) {
      boolean given = one < here.given() && other < here.given();
      boolean more = one < other && state == ALIKE;
      return switch (change) {
        case ANY -> one <= here.unsure() && other <= here.unsure() ? ALIKE : NO_WAY;
        case GIVEN -> given ? ALIKE : NO_WAY;
        case UNSURE ->
            one < here.given() && (!here.first() || other == here.unsure()) ? ALIKE : NO_WAY;
        case ONE_MORE -> !given || one != other && !more ? NO_WAY : more ? PARTED : state;
      };
    }
  }
}
