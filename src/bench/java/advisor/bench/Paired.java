package advisor.bench;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Two commands, run one after the other again and again: what the second takes as a multiple of the
 * first, in the median, with the quarters of the rounds that were below and above.
 */
record Paired(List<String> base, List<String> other, File input) {

  /** A multiple and its spread. */
  record Ratio(double low, double median, double high) {

    static Ratio of(List<Double> ratios) {
      List<Double> sorted = new ArrayList<>(ratios);
      Collections.sort(sorted);
      int last = sorted.size() - 1;
      return new Ratio(
          sorted.get(last / 4), sorted.get(last / 2), sorted.get(last - last / 4));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f | %.2f to %.2f", median, low, high);
    }
  }

  Ratio measure(int rounds) throws IOException, InterruptedException {
    List<Double> ratios = new ArrayList<>();
    for (int i = -1; i < rounds; i++) {
      double first = seconds(base);
      double ratio = seconds(other) / first;
      if (i >= 0) {
        ratios.add(ratio);
      }
    }
    return Ratio.of(ratios);
  }

  private double seconds(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectInput(input)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long began = System.nanoTime();
    int code = process.start().waitFor();
    long took = System.nanoTime() - began;
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return took / 1e9;
  }
}
