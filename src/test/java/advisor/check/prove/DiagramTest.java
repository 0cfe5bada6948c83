package advisor.check.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of functions, compared with tables of all their values. */
class DiagramTest {

  private static final int[] WIDTHS = {2, 3, 2, 4, 2};
  private static final int SIZE = 96;
  private static final int TRIALS = 200;

  private final Diagram diagram = new Diagram(WIDTHS);
  private final Random random = new Random(1);

  /** The choices for a position in a table; the last decision changes fastest. */
  private static int[] choices(int place) {
    int[] choices = new int[WIDTHS.length];
    int left = place;
    for (int level = WIDTHS.length - 1; level >= 0; level--) {
      choices[level] = left % WIDTHS[level];
      left /= WIDTHS[level];
    }
    return choices;
  }

  private int[] table(int function) {
    return IntStream.range(0, SIZE).map(place -> value(function, choices(place))).toArray();
  }

  private int value(int function, int[] choices) {
    int left = function;
    for (int level = 0; level < WIDTHS.length; level++) {
      left = diagram.with(left, level, choices[level]);
    }
    return Diagram.value(left);
  }

  private int of(int[] table) {
    return of(table, 0, 0, SIZE);
  }

  private int of(int[] table, int level, int from, int to) {
    if (level == WIDTHS.length) {
      return Diagram.constant(table[from]);
    }
    int[] row = diagram.row(level);
    int part = (to - from) / WIDTHS[level];
    for (int i = 0; i < WIDTHS[level]; i++) {
      row[1 + i] = of(table, level + 1, from + i * part, from + (i + 1) * part);
    }
    return diagram.choose(row);
  }

  /** Values from 0 up to a bound that depend only on some of the decisions. */
  private int[] values(int bound) {
    int[] all = IntStream.range(0, SIZE).map(any -> random.nextInt(bound)).toArray();
    int ignored = random.nextInt(WIDTHS.length);
    return IntStream.range(0, SIZE)
        .map(
            place -> {
              int[] choices = choices(place);
              choices[ignored] = 0;
              return all[place(choices)];
            })
        .toArray();
  }

  private static int place(int[] choices) {
    int place = 0;
    for (int level = 0; level < WIDTHS.length; level++) {
      place = place * WIDTHS[level] + choices[level];
    }
    return place;
  }

  private int[] set() {
    return Arrays.stream(values(2)).map(each -> 2 * each).toArray();
  }

  private static int[] mapped(int[] table, IntUnaryOperator operation) {
    return Arrays.stream(table).map(operation).toArray();
  }

  @Test
  void a_function_has_the_values_that_it_was_made_of() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] table = values(5);
      assertThat(table(of(table))).isEqualTo(table);
    }
  }

  @Test
  void the_same_function_is_the_same_number_however_it_was_made() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] one = set();
      int[] other = set();
      int together = diagram.or(of(one), of(other));
      assertThat(diagram.not(diagram.and(diagram.not(of(one)), diagram.not(of(other)))))
          .isEqualTo(together);
      assertThat(of(table(together))).isEqualTo(together);
    }
  }

  @Test
  void operations_work_value_by_value() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] one = values(3);
      int[] other = values(3);
      int[] set = set();
      assertThat(table(diagram.and(of(one), of(other)))).isEqualTo(joined(one, other, Math::min));
      assertThat(table(diagram.or(of(one), of(other)))).isEqualTo(joined(one, other, Math::max));
      assertThat(table(diagram.not(of(one)))).isEqualTo(mapped(one, each -> 2 - each));
      assertThat(table(diagram.map(of(one), each -> 7 * each)))
          .isEqualTo(mapped(one, each -> 7 * each));
      assertThat(table(diagram.where(of(one), 1 << 1)))
          .isEqualTo(mapped(one, each -> each == 1 ? 2 : 0));
      assertThat(table(diagram.within(of(set), of(one))))
          .isEqualTo(joined(set, one, (in, each) -> in == 0 ? 0 : each));
      int[] either = table(diagram.either(of(set), of(one), of(other)));
      for (int place = 0; place < SIZE; place++) {
        assertThat(either[place]).isEqualTo(set[place] == 2 ? one[place] : other[place]);
      }
    }
  }

  private static int[] joined(
      int[] one, int[] other, java.util.function.IntBinaryOperator operation) {
    return IntStream.range(0, SIZE)
        .map(place -> operation.applyAsInt(one[place], other[place]))
        .toArray();
  }

  @Test
  void some_choices_lead_into_a_set_where_one_of_them_does() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] table = values(3);
      int from = random.nextInt(WIDTHS.length);
      int to = from + random.nextInt(WIDTHS.length - from);
      assertThat(table(diagram.some(of(table), from, to))).isEqualTo(highest(table, from, to));
    }
  }

  private static int[] highest(int[] table, int from, int to) {
    return IntStream.range(0, SIZE)
        .map(
            place ->
                IntStream.range(0, SIZE)
                    .filter(other -> isAlike(choices(place), choices(other), from, to))
                    .map(other -> table[other])
                    .max()
                    .orElseThrow())
        .toArray();
  }

  private static boolean isAlike(int[] one, int[] other, int from, int to) {
    return IntStream.range(0, WIDTHS.length)
        .allMatch(level -> level >= from && level <= to || one[level] == other[level]);
  }

  @Test
  void the_first_pair_is_the_first_of_all_that_differ_where_they_may() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] one = joined(set(), set(), Math::min);
      int[] other = joined(set(), set(), Math::min);
      int from = random.nextInt(WIDTHS.length);
      int to = from + random.nextInt(WIDTHS.length - from);
      if (from == to) {
        leaveOnly(one, from, 0);
        leaveOnly(other, from, 1);
      }
      Optional<int[]> expected =
          places(one)
              .flatMap(
                  place ->
                      places(other)
                          .filter(each -> isAlike(choices(place), choices(each), from, to))
                          .map(each -> inTurn(choices(place), choices(each))))
              .min(Arrays::compare);
      PairSearch search = new PairSearch(diagram, (is, isToo) -> true, from, to);
      assertThat(search.leads(of(one), of(other))).isEqualTo(expected.isPresent());
      expected.ifPresent(
          choices -> assertThat(inTurn(search.one(), search.other())).isEqualTo(choices));
    }
  }

  private static void leaveOnly(int[] set, int level, int choice) {
    for (int place = 0; place < SIZE; place++) {
      set[place] = choices(place)[level] == choice ? set[place] : 0;
    }
  }

  private static Stream<Integer> places(int[] set) {
    return IntStream.range(0, SIZE).filter(place -> set[place] > 0).boxed();
  }

  private static int[] inTurn(int[] one, int[] other) {
    return IntStream.range(0, 2 * WIDTHS.length)
        .map(i -> i % 2 == 0 ? one[i / 2] : other[i / 2])
        .toArray();
  }

  @Test
  void sets_meet_where_they_have_something_in_common() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int one = diagram.and(of(set()), diagram.and(of(set()), of(set())));
      int other = diagram.and(of(set()), diagram.and(of(set()), of(set())));
      assertThat(diagram.meet(one, other)).isEqualTo(diagram.and(one, other) != Diagram.NO);
    }
    assertThat(diagram.meet(Diagram.YES, Diagram.NO)).isFalse();
  }

  @Test
  void any_number_of_sets_can_be_held_against_each_other() {
    int last = 14;
    Diagram wide = new Diagram(IntStream.generate(() -> 2).limit(last + 1).toArray());
    int left = wide.choose(last, Diagram.YES, Diagram.NO);
    int right = wide.choose(last, Diagram.NO, Diagram.YES);
    int[] ones = IntStream.range(0, 36).map(any -> some(wide, 0, last, left)).toArray();
    int[] others = IntStream.range(0, 36).map(any -> some(wide, 0, last, right)).toArray();
    for (int one : ones) {
      for (int other : others) {
        assertThat(wide.meet(one, other)).isFalse();
        assertThat(wide.and(one, other)).isEqualTo(Diagram.NO);
      }
      assertThat(wide.meet(one, wide.or(one, others[0]))).isTrue();
    }
  }

  /** A random set, about half of which leads on to this one. */
  private int some(Diagram wide, int level, int last, int end) {
    return level == last
        ? random.nextBoolean() ? end : Diagram.NO
        : wide.choose(level, some(wide, level + 1, last, end), some(wide, level + 1, last, end));
  }

  @Test
  void the_first_choices_are_the_first_in_the_table() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] set = joined(set(), set(), Math::min);
      int place = IntStream.range(0, SIZE).filter(each -> set[each] > 0).findFirst().orElse(-1);
      if (place >= 0) {
        assertThat(diagram.first(Diagram.YES, of(set), each -> each > 0)).contains(choices(place));
      }
    }
  }

  @Test
  void reach_tells_every_value_and_no_other() {
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] table = values(4);
      long reach = Arrays.stream(table).mapToLong(each -> 1L << each).reduce(0, (a, b) -> a | b);
      assertThat(diagram.reach(of(table))).isEqualTo(reach);
    }
    assertThat(diagram.reach(Diagram.constant(1000))).isEqualTo(1L << 63);
  }

  @Test
  void what_does_not_depend_on_a_decision_has_no_part_for_it() {
    int[] row = diagram.row(2);
    Arrays.fill(row, 1, row.length, Diagram.YES);
    assertThat(diagram.choose(row)).isEqualTo(Diagram.YES);
  }

  @Test
  void what_was_too_large_once_is_not_taken_for_done() {
    int one = diagram.choose(0, Diagram.NO, Diagram.YES);
    int other = diagram.choose(1, Diagram.NO, Diagram.YES, Diagram.YES);
    assertThatThrownBy(this::fill).isInstanceOf(TooLarge.class);
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> diagram.and(one, other)).isInstanceOf(TooLarge.class);
    }
  }

  private void fill() {
    for (int i = 0; ; i++) {
      for (int j = 0; j < 2_000; j++) {
        diagram.choose(4, Diagram.constant(i), Diagram.constant(i + 1 + j));
      }
    }
  }
}
