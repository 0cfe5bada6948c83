package advisor.check;

import java.util.Arrays;

/**
 * Adds up the points of a block at all places together, and tells apart the places whose totals
 * differ: first those where no rule is true, one, or more, then digit by digit.
 */
final class Totalling {

  private final Points points;
  private final BlockSum[] sums;
  private final BlockLead[] leads;
  private final BlockSum nothing;
  private final long[] some;
  private final long[] several;
  private final long[][][] sheets;

  /** Takes places that all have the same totals. */
  interface Group {
    void accept(long totals, long[] places);
  }

  Totalling(Points points, int words) {
    this.points = points;
    this.sums = new BlockSum[points.options()];
    this.leads = new BlockLead[sums.length];
    int digits = points.digits() + 1;
    int kept = sums.length == 2 ? points.digitsOfReach() : digits;
    Arrays.setAll(sums, i -> new BlockSum(digits, words));
    Arrays.setAll(leads, i -> new BlockLead(digits, i == 0 ? kept + 1 : kept, words));
    this.nothing = new BlockSum(digits, words);
    nothing.settle();
    this.some = new long[words];
    this.several = new long[words];
    this.sheets = new long[sums.length][2 * (digits + 2)][words];
  }

  /**
   * Hands on the groups that some places fall into.
   *
   * @param truths the rules that are true in the block
   */
  void group(Truths truths, long[] places, Group group) {
    add(truths);
    Splitting splitting = new Splitting(group);
    long[] here = new long[places.length];
    for (int counted = 0; counted < 3; counted++) {
      for (int i = 0; i < here.length; i++) {
        long least = counted == 0 ? -1 : counted == 1 ? some[i] : several[i];
        long more = counted == 0 ? some[i] : counted == 1 ? several[i] : 0;
        here[i] = places[i] & least & ~more;
      }
      splitting.split(here, counted, 0, 0);
    }
  }

  private void add(Truths truths) {
    for (BlockSum sum : sums) {
      sum.clear();
    }
    Arrays.fill(some, 0);
    Arrays.fill(several, 0);
    for (int number = 0; number < truths.size(); number++) {
      int rule = truths.rule(number);
      long[] where = truths.where(number);
      sums[points.optionOf(rule)].add(points.pointsOf(rule), where);
      for (int i = 0; i < some.length; i++) {
        several[i] |= some[i] & where[i];
        some[i] |= where[i];
      }
    }
    for (BlockSum sum : sums) {
      sum.settle();
    }
    leads[0].of(sums[0], nothing);
    for (int i = 1; i < leads.length; i++) {
      leads[i].of(sums[i], sums[0]);
    }
  }

  /** Splits places by the points of the first option and the leads of the others over it. */
  private final class Splitting {
    private final Group group;
    private final int[] ahead = new int[sums.length];

    Splitting(Group group) {
      this.group = group;
    }

    void split(long[] places, int counted, int option, int row) {
      if (Bits.areNone(places)) {
        return;
      }
      if (option == sums.length) {
        group.accept(points.settled(sums(), counted), places);
      } else if (row == leads[option].rows()) {
        split(places, counted, option + 1, 0);
      } else if (Bits.meet(places, leads[option].row(row))) {
        splitInTwo(places, counted, option, row);
      } else {
        split(places, counted, option, row + 1);
      }
    }

    private int[] sums() {
      int[] sums = ahead.clone();
      for (int i = 1; i < sums.length; i++) {
        sums[i] += sums[0];
      }
      return sums;
    }

    private void splitInTwo(long[] places, int counted, int option, int row) {
      BlockLead lead = leads[option];
      long[] ones = sheets[option][2 * row];
      long[] zeros = sheets[option][2 * row + 1];
      Bits.split(places, lead.row(row), ones, zeros);
      int worth = lead.worth(row, ahead[option]);
      ahead[option] += worth;
      split(ones, counted, option, row == BlockLead.BEYOND ? lead.rows() : row + 1);
      ahead[option] -= worth;
      split(zeros, counted, option, row + 1);
    }
  }
}
