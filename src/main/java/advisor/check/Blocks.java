package advisor.check;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Every block of a space, and what the paths through them come to. */
final class Blocks {

  private static final long MOST_PLACES = 1L << 26;
  private static final int PARTS = 16;

  private final Compiled compiled;
  private final Space space;
  private final Block[] blocks;
  private final long[] ways;
  private final BitSet own = new BitSet();
  private final List<BitSet> asked = new ArrayList<>();
  private final BitSet always = new BitSet();
  private final Tally tally;

  /** Answers before a block, as far as they count. */
  private record Before(int index, long[] marks) {}

  Blocks(Compiled compiled, Space space, Points points) {
    this.compiled = compiled;
    this.space = space;
    this.blocks = new Block[space.blocks()];
    this.ways = new long[space.blocks()];
    for (int i = 0; i < space.firstInBlock(); i++) {
      asked.add(new BitSet());
    }
    List<Before> open = new ArrayList<>();
    int[] same = new int[space.blocks()];
    for (int index = 0; index < space.blocks(); index++) {
      same[index] = walk(index, open);
    }
    if ((long) open.size() * space.blockSize() > MOST_PLACES) {
      throw new TooLarge("more than " + MOST_PLACES + " combinations of answers");
    }
    this.tally = new Tally(compiled.book().rules().size());
    List<Sweep> sweeps =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> sweep(points, part(open, part)))
            .toList();
    sweeps.forEach(sweep -> tally.addAll(sweep.tally()));
    for (int index = 0; index < space.blocks(); index++) {
      blocks[index] = blocks[same[index]];
    }
    for (int i = 0; i < space.questions(); i++) {
      always.set(i, isAskedEverywhere(i));
    }
  }

  /** Walks through the questions before a block; the block of which it is the same. */
  private int walk(int index, List<Before> open) {
    Evaluator evaluator = compiled.evaluator();
    long[] marks = evaluator.questions().unanswered();
    space.mark(marks, index, 0, space.firstInBlock());
    Walk walk = evaluator.walk(marks);
    int same = index;
    ways[index] = 1;
    for (int i = 0; i < space.firstInBlock(); i++) {
      if (AnswerBits.isGiven(walk.mark(i))) {
        asked.get(i).set(index);
        ways[index] *= space.classes(i).ways(space.number(index, i));
      } else {
        same -= space.number(index, i) * space.stride(i);
      }
    }
    own.set(index, same == index);
    if (same == index && walk.end() == Walk.End.STOPPED && walk.position() < space.firstInBlock()) {
      blocks[index] = ended(evaluator.verdict(walk).outcome());
    } else if (same == index) {
      open.add(new Before(index, walk.marks()));
    }
    return same;
  }

  private Block ended(int outcome) {
    long[][] outcomes = new long[Sweep.digits(compiled)][];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = (outcome >> i & 1) == 0 ? new long[space.words()] : space.all();
    }
    long[] first = new long[space.words()];
    first[0] = 1;
    return new Block(
        outcomes, new long[space.questions() - space.firstInBlock()][space.words()], first, true);
  }

  private static List<Before> part(List<Before> open, int part) {
    return open.subList(open.size() * part / PARTS, open.size() * (part + 1) / PARTS);
  }

  private Sweep sweep(Points points, List<Before> part) {
    Sweep sweep = new Sweep(compiled, space, points);
    for (Before before : part) {
      int index = before.index();
      blocks[index] = sweep.block(index, before.marks(), ways[index]);
    }
    return sweep;
  }

  Tally tally() {
    return tally;
  }

  Block at(int index) {
    return blocks[index];
  }

  /** Whether every question before it that is not asked has its first class there. */
  boolean isOwn(int index) {
    return own.get(index);
  }

  /** Whether a question is asked before a block; those within are by some. */
  boolean isPut(int index, int question) {
    return space.isInBlock(question) || asked.get(question).get(index);
  }

  /** Whether everybody is asked a question, whatever else is answered. */
  boolean isAlwaysPut(int question) {
    return always.get(question);
  }

  private boolean isAskedEverywhere(int question) {
    if (!space.isInBlock(question)) {
      return asked.get(question).cardinality() == blocks.length;
    }
    for (Block block : blocks) {
      long[] passedOver = space.all();
      Bits.andNot(passedOver, block.asked()[question - space.firstInBlock()]);
      if (!Bits.areNone(passedOver)) {
        return false;
      }
    }
    return true;
  }

  /** How many paths some places of a block stand for. */
  long paths(int index, long[] places) {
    return ways[index] * space.paths(blocks[index], places);
  }

  /** How many paths lead to an outcome. */
  long paths(int outcome) {
    long sum = 0;
    for (int index = 0; index < blocks.length; index++) {
      if (own.get(index)) {
        long[] places = blocks[index].own().clone();
        for (int i = 0; i < blocks[index].outcomes().length; i++) {
          long[] digit = blocks[index].outcomes()[i];
          if ((outcome >> i & 1) == 0) {
            Bits.andNot(places, digit);
          } else {
            Bits.and(places, digit);
          }
        }
        sum += paths(index, places);
      }
    }
    return sum;
  }
}
