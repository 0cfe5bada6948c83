package advisor.check;

/** How much hangs on each answer, where the outcome of every combination is known. */
final class Influence {

  private final Space space;
  private final Blocks blocks;

  Influence(Space space, Blocks blocks) {
    this.space = space;
    this.blocks = blocks;
  }

  /** On how many paths a question is put. */
  long asked(int question) {
    long sum = 0;
    for (int index = 0; index < space.blocks(); index++) {
      if (blocks.isOwn(index) && blocks.isPut(index, question)) {
        long[] places = blocks.at(index).own().clone();
        if (space.isInBlock(question)) {
          Bits.and(places, asked(index, question));
        }
        sum += blocks.paths(index, places);
      }
    }
    return sum;
  }

  private long[] asked(int index, int question) {
    return blocks.at(index).asked()[question - space.firstInBlock()];
  }

  /** On how many paths another answer to a question can lead to another outcome. */
  long changed(int question) {
    long[][] differ = differing(question);
    for (int other = 0; other < space.firstInBlock(); other++) {
      if (other != question && !blocks.isAlwaysPut(other)) {
        gather(differ, other);
      }
    }
    long sum = 0;
    for (int index = 0; index < space.blocks(); index++) {
      if (blocks.isOwn(index) && !Bits.areNone(differ[index])) {
        gatherWithin(differ[index], blocks.at(index));
        Bits.and(differ[index], blocks.at(index).own());
        sum += blocks.paths(index, differ[index]);
      }
    }
    return sum;
  }

  /** Where a question is asked and not all its answers lead to one outcome. */
  private long[][] differing(int question) {
    long[][] differ = new long[space.blocks()][space.words()];
    for (int index = 0; index < space.blocks(); index++) {
      if (space.isInBlock(question)) {
        differWithin(differ[index], blocks.at(index), question);
      } else if (isFirstAsked(index, question)) {
        int stride = space.stride(question);
        int end = index + space.classes(question).size() * stride;
        for (int other = index + stride; other < end; other += stride) {
          differ(differ[index], blocks.at(index), blocks.at(other));
        }
        for (int other = index + stride; other < end; other += stride) {
          Bits.or(differ[other], differ[index]);
        }
      }
    }
    return differ;
  }

  private boolean isFirstAsked(int index, int question) {
    return space.number(index, question) == 0 && blocks.isPut(index, question);
  }

  private static void differ(long[] into, Block one, Block other) {
    for (int digit = 0; one != other && digit < one.outcomes().length; digit++) {
      Bits.orDifference(into, one.outcomes()[digit], other.outcomes()[digit]);
    }
  }

  private void differWithin(long[] into, Block block, int question) {
    if (block.over()) {
      return;
    }
    int size = space.classes(question).size();
    int stride = space.stride(question);
    long[] first = space.places(question, 0);
    long[] found = new long[into.length];
    for (long[] digit : block.outcomes()) {
      if (Bits.areNone(digit)) {
        continue;
      }
      long[] difference = digit.clone();
      for (int i = 0; i < size; i++) {
        Bits.xorUp(difference, digit, first, i * stride);
      }
      for (int i = 1; i < size; i++) {
        Bits.orDown(found, difference, space.places(question, i), i * stride);
      }
    }
    for (int i = 0; i < size; i++) {
      Bits.orUp(into, found, first, i * stride);
    }
    Bits.and(into, block.asked()[question - space.firstInBlock()]);
  }

  /** Brings what is found elsewhere to where a question that is not asked has its first class. */
  private void gather(long[][] differ, int question) {
    int stride = space.stride(question);
    for (int index = 0; index < space.blocks(); index++) {
      boolean first = space.number(index, question) == 0;
      for (int i = 1; first && i < space.classes(question).size(); i++) {
        if (!blocks.isPut(index, question)) {
          Bits.or(differ[index], differ[index + i * stride]);
        }
      }
    }
  }

  /** The same with every question of a block. */
  private void gatherWithin(long[] differ, Block block) {
    for (int question = space.firstInBlock(); question < space.questions(); question++) {
      long[] passedOver = differ.clone();
      Bits.andNot(passedOver, block.asked()[question - space.firstInBlock()]);
      int size = Bits.areNone(passedOver) ? 0 : space.classes(question).size();
      for (int i = 1; i < size; i++) {
        Bits.orDown(differ, passedOver, space.places(question, i), i * space.stride(question));
      }
    }
  }

  /** Whether some answers lead elsewhere with the other of two classes. */
  boolean matters(int question, AnswerClasses.Exchange exchange) {
    for (int index = 0; index < space.blocks(); index++) {
      long[] differ = new long[space.words()];
      if (space.isInBlock(question)) {
        differ(differ, index, question, exchange);
      } else if (isFirstAsked(index, question)) {
        int stride = space.stride(question);
        differ(
            differ,
            blocks.at(index + exchange.one() * stride),
            blocks.at(index + exchange.other() * stride));
        Bits.and(differ, space.all());
      }
      if (!Bits.areNone(differ)) {
        return true;
      }
    }
    return false;
  }

  private void differ(long[] into, int index, int question, AnswerClasses.Exchange exchange) {
    int apart = (exchange.other() - exchange.one()) * space.stride(question);
    for (long[] digit : blocks.at(index).outcomes()) {
      long[] moved = new long[into.length];
      Bits.orDown(moved, digit, space.places(question, exchange.other()), apart);
      Bits.orDifference(into, digit, moved);
    }
    Bits.and(into, space.places(question, exchange.one()));
    Bits.and(into, asked(index, question));
  }
}
