package advisor.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Two runs, one after the other again and again: what the second takes as a multiple of the first,
 * in the median, with the quarters of the rounds that were below and above.
 */
record Paired(Run base, Run other) {

  /** A multiple and its spread. */
  record Ratio(double low, double median, double high) {

    static Ratio of(List<Double> ratios) {
      List<Double> sorted = new ArrayList<>(ratios);
      Collections.sort(sorted);
      int last = sorted.size() - 1;
      return new Ratio(sorted.get(last / 4), sorted.get(last / 2), sorted.get(last - last / 4));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f | %.2f to %.2f", median, low, high);
    }
  }

  Ratio measure(int rounds) throws IOException, InterruptedException {
    List<Double> ratios = new ArrayList<>();
    for (int i = -1; i < rounds; i++) {
      double first = base.seconds();
      double ratio = other.seconds() / first;
      if (i >= 0) {
        ratios.add(ratio);
      }
    }
    return Ratio.of(ratios);
  }
}
