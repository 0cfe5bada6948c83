package advisor.check.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tuples are stored once, numbered in order, and bounded. */
class TupleTableTest {

  @Test
  void a_row_keeps_its_number_among_very_many() {
    TupleTable rows = new TupleTable(1_000_000, "rows");
    Map<List<Integer>, Integer> expected = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      int[] row = random.ints(random.nextInt(4), -20, 20).toArray();
      List<Integer> key = IntStream.of(row).boxed().toList();
      expected.putIfAbsent(key, expected.size());
      assertThat(rows.number(row)).isEqualTo(expected.get(key));
    }
    assertThat(rows.size()).isEqualTo(expected.size());
    expected.forEach((row, number) -> assertThat(rows.row(number)).containsExactly(array(row)));
  }

  private static int[] array(List<Integer> row) {
    return row.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void entries_are_read_one_by_one() {
    TupleTable rows = new TupleTable(10, "rows");
    int number = rows.number(7, 8, 9);

    assertThat(rows.at(number, 1)).isEqualTo(8);
    assertThat(rows.row(number)).hasSize(3);
  }

  @Test
  void more_rows_than_there_may_be_are_too_many() {
    TupleTable rows = new TupleTable(2, "steps");
    rows.number(1);
    rows.number(2);

    assertThat(rows.number(1)).isZero();
    assertThatThrownBy(() -> rows.number(3))
        .isInstanceOf(TooLarge.class)
        .hasMessage("too many steps");
  }

  @Test
  void rows_that_would_fill_the_memory_are_too_many_though_they_are_few() {
    TupleTable rows = new TupleTable(1000, "steps");
    int[] row = new int[1 << 22];

    assertThatThrownBy(
            () -> {
              for (row[0] = 0; row[0] < 100; row[0]++) {
                rows.number(row);
              }
            })
        .isInstanceOf(TooLarge.class);
  }
}
