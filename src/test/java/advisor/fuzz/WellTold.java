package advisor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.IssueText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is told is told well: with its place, in words, and in nothing that a terminal obeys. */
final class WellTold {

  /**
   * What a terminal would obey or a person could not see: control characters but line feeds,
   * overrides, isolates, separators, and what has no width and no work to do. Written from the
   * Unicode Standard and not from the program.
   */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\n]]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]"
              + "|[\u200b\u2060-\u2064\u206a-\u206f\u00ad\u180e\ufeff\ufff9-\ufffb]"
              + "|(?<=\\p{ASCII})[\u200c\u200d]");

  /** Of no use where nothing is written from the right. */
  private static final Pattern MARKS = Pattern.compile("[\u200e\u200f\u061c]");

  private static final Pattern FROM_THE_RIGHT = Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}]");

  private static final Pattern MACHINERY =
      Pattern.compile("Exception|\\bat (java|advisor|picocli|com)\\.|jackson|char\\[|byte\\[");

  private WellTold() {}

  static void safely(String text) {
    refuse(HIDDEN.matcher(text), text);
    if (!FROM_THE_RIGHT.matcher(text).find()) {
      refuse(MARKS.matcher(text), text);
    }
  }

  private static void refuse(Matcher hidden, String text) {
    if (hidden.find()) {
      throw new AssertionError(
          "U+%04x at %d of %s".formatted(text.codePointAt(hidden.start()), hidden.start(), text));
    }
  }

  static void well(List<Issue> issues, String file) {
    assertThat(issues).isNotEmpty();
    String text = IssueText.of(issues);
    safely(text);
    for (Issue issue : issues) {
      assertThat(text).contains(file + ":" + issue.place().line() + ":" + issue.place().column());
      assertThat(issue.message()).isNotBlank();
    }
    inWords(text);
  }

  static void inWords(String text) {
    assertThat(MACHINERY.matcher(text).find()).as("of the machinery, in %s", text).isFalse();
  }
}
