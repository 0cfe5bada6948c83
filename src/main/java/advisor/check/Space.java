package advisor.check;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Every combination of answer classes, as numbers: the later a question, the faster its class
 * changes. Questions that are not asked have every class here too. The last questions span a block,
 * the bits of which are worked on together; those before them number the blocks.
 */
final class Space {

  private static final long MOST_COMBINATIONS = 1L << 28;
  private static final int BLOCK = 1 << 12;
  private static final int MOST_BITS_OF_WAYS = 62;

  private final AnswerClasses[] classes;
  private final int firstInBlock;
  private final int[] strides;
  private final int blockSize;
  private final int blocks;
  private final long[][][] places;

  /**
   * The space of a book.
   *
   * @throws TooLarge where it has too many combinations, or more paths than a long can count
   */
  static Space of(Compiled compiled) {
    return new Space(compiled, BLOCK);
  }

  /** The same with blocks of other than the best size: at most this, but one question at least. */
  Space(Compiled compiled, int block) {
    this.classes = new AnswerClasses[compiled.plan().questions().size()];
    BigInteger ways = BigInteger.ONE;
    long size = 1;
    for (int i = 0; i < classes.length; i++) {
      classes[i] = new AnswerClasses(compiled, i);
      ways = ways.multiply(BigInteger.valueOf(waysOf(classes[i])));
      size *= classes[i].size();
      if (size > MOST_COMBINATIONS || ways.bitLength() > MOST_BITS_OF_WAYS) {
        throw new TooLarge("more than " + MOST_COMBINATIONS + " combinations of answers");
      }
    }
    this.strides = new int[classes.length];
    int at = classes.length;
    int inBlock = 1;
    while (at > 0 && (inBlock == 1 || inBlock * classes[at - 1].size() <= block)) {
      strides[--at] = inBlock;
      inBlock *= classes[at].size();
    }
    this.firstInBlock = at;
    this.blockSize = inBlock;
    this.blocks = numberBlocks(at);
    this.places = places();
  }

  private static long waysOf(AnswerClasses classes) {
    long ways = 0;
    for (int i = 0; i < classes.size(); i++) {
      ways += classes.ways(i);
    }
    return ways;
  }

  private int numberBlocks(int before) {
    int stride = 1;
    for (int i = before - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= classes[i].size();
    }
    return stride;
  }

  private long[][][] places() {
    long[][][] all = new long[classes.length][][];
    for (int question = firstInBlock; question < classes.length; question++) {
      all[question] = new long[classes[question].size()][words()];
      for (int i = 0; i < blockSize; i++) {
        all[question][number(i, question)][i >> 6] |= 1L << i;
      }
    }
    return all;
  }

  AnswerClasses classes(int question) {
    return classes[question];
  }

  int questions() {
    return classes.length;
  }

  /** The first question whose classes lie within a block. */
  int firstInBlock() {
    return firstInBlock;
  }

  boolean isInBlock(int question) {
    return question >= firstInBlock;
  }

  int blocks() {
    return blocks;
  }

  /** How many combinations a block has. */
  int blockSize() {
    return blockSize;
  }

  /** How many numbers the bits of a block take. */
  int words() {
    return (blockSize + 63) / 64;
  }

  /** How far apart two classes of a question are that follow one another. */
  int stride(int question) {
    return strides[question];
  }

  /** The class of a question, by the number of a block or of a place in a block. */
  int number(int index, int question) {
    return index / strides[question] % classes[question].size();
  }

  /** The places in a block where a question has a class. */
  long[] places(int question, int number) {
    return places[question][number];
  }

  /** Marks the classes of some questions. */
  void mark(long[] marks, int index, int from, int to) {
    for (int i = from; i < to; i++) {
      marks[i] = classes[i].marks(number(index, i));
    }
  }

  /** How many paths some places of a block stand for, from the block on. */
  long paths(Block block, long[] some) {
    return paths(block, some, firstInBlock);
  }

  private long paths(Block block, long[] some, int question) {
    int from = question;
    while (from < classes.length && classes[from].areSingle()) {
      from++;
    }
    if (from == classes.length || Bits.areNone(some)) {
      return Bits.count(some);
    }
    long[] left = some.clone();
    long sum = 0;
    for (int i = 0; i < classes[from].size(); i++) {
      if (classes[from].ways(i) > 1) {
        long[] here = some.clone();
        Bits.and(here, block.asked()[from - firstInBlock]);
        Bits.and(here, places(from, i));
        Bits.andNot(left, here);
        sum += classes[from].ways(i) * paths(block, here, from + 1);
      }
    }
    return sum + paths(block, left, from + 1);
  }

  /** All places of a block. */
  long[] all() {
    long[] all = new long[words()];
    Arrays.fill(all, -1);
    if ((blockSize & 63) != 0) {
      all[all.length - 1] = (1L << blockSize) - 1;
    }
    return all;
  }
}
