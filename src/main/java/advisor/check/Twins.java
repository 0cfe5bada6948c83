package advisor.check;

import advisor.evaluate.AnswerBits;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Two persons who answer alike but for one question: every pair of ends that they can come to.
 *
 * <p>A question that only one of the two is asked, that one answers in every way. States of one
 * machine stand for both, so the search is as small as the machine allows.
 */
final class Twins {

  private static final int MOST_PAIRS = 2_000_000;

  private final Plan plan;
  private final Explored explored;
  private final Machine machine;
  private int seen;

  /** How the other person answers the one question. */
  enum Change {
    /** In any other way. */
    ANY,
    /** With something more ticked. */
    ONE_MORE,
    /** With "not sure". */
    UNSURE
  }

  /** What both answered, and where they part. */
  record Pair(Answers one, Answers other) {}

  /** How a question is answered, in ids. */
  static String told(Answers answers, String question) {
    if (answers.to(question).orElse(Response.NOT_SURE) instanceof Response.Given given) {
      return given.answers().isEmpty() ? Question.NONE : String.join(",", given.answers());
    }
    return "not sure";
  }

  /**
   * Where both stand.
   *
   * @param parted whether {@link Change#ONE_MORE} has been made
   */
  private record Both(int one, int other, boolean parted) {}

  /** How they came there; -1 where one did not move. */
  private record Move(Both from, int one, int other) {}

  Twins(Plan plan, Explored explored) {
    this.plan = plan;
    this.explored = explored;
    this.machine = explored.machine();
  }

  /**
   * The first pair of ends that is like this.
   *
   * @param worthwhile states of the one from which an end of interest can still be reached
   * @param ends takes the end of the one and that of the other
   */
  Optional<Pair> find(
      int question, Change change, boolean[] worthwhile, BiPredicate<Integer, Integer> ends) {
    Map<Both, Move> moves = new HashMap<>();
    Deque<Both> open = new ArrayDeque<>();
    for (int state : explored.at(plan.firstStep(question))) {
      if (worthwhile[state]) {
        int other = change == Change.UNSURE ? machine.nextIfUnsure(state) : state;
        see(new Both(state, other, false), new Move(null, -1, -1), moves, open);
      }
    }
    while (!open.isEmpty()) {
      Both both = open.poll();
      if (machine.isEnd(both.one()) && machine.isEnd(both.other())) {
        if (ends.test(both.one(), both.other())) {
          return Optional.of(pair(both, moves, question, change));
        }
        continue;
      }
      new Stepping(question, change, worthwhile, moves, open).step(both);
    }
    return Optional.empty();
  }

  private void see(Both both, Move move, Map<Both, Move> moves, Deque<Both> open) {
    if (moves.putIfAbsent(both, move) == null) {
      if (++seen > MOST_PAIRS) {
        throw new TooLarge("more than " + MOST_PAIRS + " pairs");
      }
      open.add(both);
    }
  }

  /** The moves that are open to both. */
  private final class Stepping {
    private final int question;
    private final Change change;
    private final boolean[] worthwhile;
    private final Map<Both, Move> moves;
    private final Deque<Both> open;

    Stepping(
        int question,
        Change change,
        boolean[] worthwhile,
        Map<Both, Move> moves,
        Deque<Both> open) {
      this.question = question;
      this.change = change;
      this.worthwhile = worthwhile;
      this.moves = moves;
      this.open = open;
    }

    void step(Both both) {
      int one = machine.step(both.one());
      int other = machine.step(both.other());
      if (one < other) {
        eachOf(both, true, false);
      } else if (other < one) {
        eachOf(both, false, true);
      } else if (plan.step(one).question() != question) {
        alike(both);
      } else if (change == Change.ANY) {
        eachOf(both, true, true);
      } else {
        alike(both);
        if (change == Change.ONE_MORE && !both.parted()) {
          go(both, 0, 1, true);
        }
      }
    }

    private void alike(Both both) {
      for (int i = 0; i < machine.classes(both.one()); i++) {
        go(both, i, i, both.parted());
      }
    }

    private void eachOf(Both both, boolean oneMoves, boolean otherMoves) {
      for (int i = 0; i < (oneMoves ? machine.classes(both.one()) : 1); i++) {
        for (int j = 0; j < (otherMoves ? machine.classes(both.other()) : 1); j++) {
          go(both, oneMoves ? i : -1, otherMoves ? j : -1, both.parted());
        }
      }
    }

    private void go(Both both, int one, int other, boolean parted) {
      int nextOne = one < 0 ? both.one() : machine.next(both.one(), one);
      int nextOther = other < 0 ? both.other() : machine.next(both.other(), other);
      if (nextOne == Machine.NONE || nextOther == Machine.NONE || !worthwhile[nextOne]) {
        return;
      }
      boolean same = nextOne == nextOther && isPast(nextOne);
      if (!same) {
        see(new Both(nextOne, nextOther, parted), new Move(both, one, other), moves, open);
      }
    }

    /** Where both are past the question and in the same state, nothing can differ any more. */
    private boolean isPast(int state) {
      return machine.step(state) > plan.lastStep(question);
    }
  }

  private Pair pair(Both ends, Map<Both, Move> moves, int question, Change change) {
    long[] one = plan.unanswered();
    long[] other = plan.unanswered();
    Both at = ends;
    Move move = moves.get(at);
    while (move.from() != null) {
      if (move.one() >= 0) {
        plan.mark(one, machine.step(move.from().one()), move.one());
      }
      if (move.other() >= 0) {
        plan.mark(other, machine.step(move.from().other()), move.other());
      }
      at = move.from();
      move = moves.get(at);
    }
    explored.markTo(at.one(), one);
    explored.markTo(at.one(), other);
    if (change == Change.UNSURE) {
      other[question] = AnswerBits.NOT_SURE;
    }
    return new Pair(plan.answers(one), plan.answers(other));
  }
}
