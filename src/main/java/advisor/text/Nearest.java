package advisor.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out what was probably meant by an unknown word. */
public final class Nearest {

  private static final int MOST_KNOWN = 10;

  private Nearest() {}

  public static String didYouMean(String word) {
    return "did you mean '" + word + "'?";
  }

  /** The word probably meant as a question; if there is none, the known words if they are few. */
  public static Optional<String> hint(String word, Collection<String> known) {
    Optional<String> nearest = to(word, known);
    if (nearest.isPresent()) {
      return Optional.of(didYouMean(nearest.get()));
    }
    return known.isEmpty() || known.size() > MOST_KNOWN
        ? Optional.empty()
        : Optional.of("known here: " + String.join(", ", known));
  }

  /**
   * The candidate with the fewest edits (a letter added, dropped, changed or swapped with the next
   * one); a candidate that begins with the word, or with which the word begins, counts as near. The
   * first of equals wins. Case is ignored. Empty if none is near.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return all(word, candidates).stream().findFirst();
  }

  /** All candidates with the fewest edits. */
  public static List<String> all(String word, Collection<String> candidates) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    List<String> best = new ArrayList<>();
    int fewest = Integer.MAX_VALUE - 1;
    for (String candidate : candidates) {
      int edits = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (edits < fewest) {
        best.clear();
      }
      if (edits <= fewest) {
        fewest = edits;
        best.add(candidate);
      }
    }
    return best;
  }

  private static int distance(String wanted, String candidate) {
    int shorter = Math.min(wanted.length(), candidate.length());
    int longer = Math.max(wanted.length(), candidate.length());
    if (wanted.equals(candidate)) {
      return 0;
    }
    if (wanted.length() > 80) {
      return Integer.MAX_VALUE;
    }
    boolean begins = candidate.startsWith(wanted) || wanted.startsWith(candidate);
    if (begins && wanted.length() >= 3 && shorter >= 2) {
      return Math.min(longer - shorter, 2);
    }
    int allowed = Math.min(longer - 1, Math.max(1, longer / 3));
    if (longer - shorter > allowed) {
      return Integer.MAX_VALUE;
    }
    int edits = edits(wanted, candidate);
    return edits <= allowed ? edits : Integer.MAX_VALUE;
  }

  /** The optimal string alignment distance. */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
