package advisor.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade of a text: 0.39 x words per sentence + 11.8 x syllables per word -
 * 15.59. The number stands for a year of school in the United States.
 *
 * <p>Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for
 * Navy enlisted personnel", Research Branch Report 8-75, 1975. Syllables are counted as groups of
 * vowels, a silent e at the end left out, which is close enough for English.
 */
final class ReadingLevel {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingLevel() {}

  /** The grade of all these texts together; what does not end a sentence is taken to end one. */
  static double grade(Collection<String> texts) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String text : texts) {
      for (String sentence : text.split("[.!?:;]+(\\s+|$)")) {
        List<String> spoken = words(sentence);
        sentences += spoken.isEmpty() ? 0 : 1;
        words += spoken.size();
        syllables += spoken.stream().mapToInt(ReadingLevel::syllables).sum();
      }
    }
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.toLowerCase(Locale.ROOT).split("[^a-z']+")).stream()
        .filter(word -> !word.isBlank())
        .toList();
  }

  static int syllables(String word) {
    String sounded =
        word.replaceAll("'", "")
            .replaceAll("(?<=[^aeiouyl])e$", "")
            .replaceAll("(?<=[^aeiouyltd])ed$", "")
            .replaceAll("(?<=[^aeiouycsgzxl])es$", "");
    Matcher vowels = VOWELS.matcher(sounded);
    return Math.max(1, (int) vowels.results().count());
  }
}
