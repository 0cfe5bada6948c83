package advisor.check;

import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Walks through blocks, all paths of one together, and counts what they come to. */
final class Sweep {

  private final Compiled compiled;
  private final Space space;
  private final Known known;
  private final int digits;
  private final List<Gate> asks = new ArrayList<>();
  private final List<List<Alarm>> alarms = new ArrayList<>();
  private final List<Gate> rules = new ArrayList<>();
  private final Tally tally;
  private final Points points;
  private final Truths truths;
  private final Totalling totalling;
  private final long[] ended;

  /** A stop, and where it is true. */
  private record Alarm(int rank, int outcome, Gate gate) {}

  Sweep(Compiled compiled, Space space, Points points) {
    this.compiled = compiled;
    this.space = space;
    this.known = new Known(compiled.plan(), space);
    RuleBook book = compiled.book();
    this.digits = digits(compiled);
    this.points = points;
    this.ended = new long[space.words()];
    this.tally = new Tally(book.rules().size());
    this.truths = new Truths(book.rules().size());
    this.totalling = new Totalling(points, space.words());
    for (int i = 0; i < space.questions(); i++) {
      asks.add(Gate.of(book.questions().get(i).askWhen(), known));
      alarms.add(alarms(i));
    }
    book.rules().forEach(rule -> rules.add(Gate.of(rule.when(), known)));
  }

  /** How many binary digits tell the outcomes of a book apart. */
  static int digits(Compiled compiled) {
    return 32 - Integer.numberOfLeadingZeros(compiled.evaluator().outcomes().ids().size() - 1);
  }

  /** The stops that a question can make true, the most urgent first. */
  private List<Alarm> alarms(int question) {
    RuleBook book = compiled.book();
    String id = book.questions().get(question).id();
    return IntStream.range(0, book.stops().size())
        .filter(i -> book.stops().get(i).when().questions().contains(id))
        .mapToObj(
            i ->
                new Alarm(
                    compiled.rank(i, false),
                    compiled.evaluator().outcomes().ids().indexOf(book.stops().get(i).go()),
                    Gate.of(book.stops().get(i).when(), known)))
        .sorted(Comparator.comparingInt(Alarm::rank))
        .toList();
  }

  Tally tally() {
    return tally;
  }

  /**
   * A block that is reached.
   *
   * @param marks the answers before it; not applicable where a question is not asked
   * @param ways how many answers these stand for
   */
  Block block(int index, long[] marks, long ways) {
    known.begin(marks);
    int first = space.firstInBlock();
    Block block =
        new Block(
            new long[digits][space.words()],
            new long[space.questions() - first][],
            space.all(),
            false);
    Arrays.fill(ended, 0);
    for (int question = first; question < space.questions(); question++) {
      long[] asked = asked(question);
      block.asked()[question - first] = asked;
      if (asked != known.everywhere()) {
        passOver(block.own(), asked, space.places(question, 0));
      }
      known.answer(question, asked);
      stop(question, block);
    }
    add(index, block, ways);
    return block;
  }

  private long[] asked(int question) {
    long[] asked = asks.get(question).on(known);
    if (asked != known.everywhere() || !Bits.areNone(ended)) {
      asked = asked.clone();
      Bits.andNot(asked, ended);
    }
    return asked;
  }

  private static void passOver(long[] own, long[] asked, long[] firstClass) {
    for (int word = 0; word < own.length; word++) {
      own[word] &= asked[word] | firstClass[word];
    }
  }

  private void stop(int question, Block block) {
    for (Alarm alarm : alarms.get(question)) {
      long[] fired = alarm.gate().on(known).clone();
      Bits.andNot(fired, ended);
      mark(block, fired, alarm.outcome());
      Bits.or(ended, fired);
    }
  }

  private static void mark(Block block, long[] places, int outcome) {
    for (int digit = 0; digit < block.outcomes().length; digit++) {
      if ((outcome >> digit & 1) != 0) {
        Bits.or(block.outcomes()[digit], places);
      }
    }
  }

  private void add(int index, Block block, long ways) {
    truths.ask(rules, known);
    long[] live = space.all();
    Bits.andNot(live, ended);
    totalling.group(
        truths,
        live,
        (totals, places) -> {
          mark(block, places, points.outcome(totals));
          long[] own = places.clone();
          Bits.and(own, block.own());
          if (!Bits.areNone(own)) {
            long paths = ways * space.paths(block, own);
            long first = (long) index * space.blockSize() + Bits.first(own);
            tally.add(totals, paths, first, own, truths);
          }
        });
  }
}
