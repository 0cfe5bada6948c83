package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered by a row of numbers is what a map would remember. */
class MemoryTest {

  @Test
  void remembersEveryRowItWasGivenAndNoOther() {
    Random random = new Random(1);
    Memory memory = new Memory();
    Map<List<Integer>, BigInteger> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int[] row = random.ints(random.nextInt(5), 0, 12).toArray();
      List<Integer> key = new ArrayList<>();
      for (int each : row) {
        key.add(each);
      }
      assertThat(memory.get(row)).as("%s", key).isEqualTo(map.get(key));
      if (!map.containsKey(key)) {
        memory.put(row, BigInteger.valueOf(i));
        map.put(key, BigInteger.valueOf(i));
      }
    }
    assertThat(map).hasSizeGreaterThan(5_000);
  }

  @Test
  void aRowLongerThanAllBeforeIsRemembered() {
    Memory memory = new Memory();
    int[] row = new int[100_000];
    row[99_999] = 1;
    memory.put(row, BigInteger.TWO);

    assertThat(memory.get(row.clone())).isEqualTo(2);
    assertThat(memory.get(new int[100_000])).isNull();
  }
}
