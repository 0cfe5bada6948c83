package advisor.check;

import java.util.List;

/** The rules that are true somewhere in a block, and where. */
final class Truths {

  private final int[] rules;
  private final long[][] where;
  private int size;

  Truths(int rules) {
    this.rules = new int[rules];
    this.where = new long[rules][];
  }

  /** Asks every rule. */
  void ask(List<Gate> gates, Known known) {
    size = 0;
    for (int rule = 0; rule < rules.length; rule++) {
      long[] here = gates.get(rule).on(known);
      if (!Bits.areNone(here)) {
        rules[size] = rule;
        where[size++] = here;
      }
    }
  }

  int size() {
    return size;
  }

  int rule(int number) {
    return rules[number];
  }

  long[] where(int number) {
    return where[number];
  }
}
