package advisor.rulefile.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueTextTest {

  @Test
  void showsThePlaceTheSentenceTheLineAndACaret() {
    assertThat(told("rules/x.json", new Issue.Excerpt("    \"includes\": \"rehab\"", 16)))
        .isEqualTo(
            """
            rules/x.json:12:14: error: unknown answer 'rehab': did you mean 'rehabilitation'?
                        "includes": "rehab"
                                    ^
            """);
  }

  @Test
  void showsNoLineWhereThereIsNone() {
    assertThat(told("x", new Issue.Excerpt("", 0)).lines()).hasSize(1);
  }

  @Test
  void widensTabsSoThatTheCaretStandsWhereverTheyStop() {
    assertThat(lines("\t\"a\":\t0", 6)).containsExactly("    \"a\":    0", "            ^");
  }

  @Test
  void countsTheColumnsOfWideAndCombiningCharacters() {
    assertThat(lines("茶e\u0301👍x", 4)).containsExactly("茶e\u0301👍x", "     ^");
  }

  @Test
  void showsAsEscapesWhatATerminalWouldObey() {
    assertThat(lines("\u001b[31m\u202e\u009b", 0))
        .containsExactly("\\u001b[31m\\u202e\\u009b", "^");
    assertThat(told("\u001b]0;x\u0007\n.json", new Issue.Excerpt("", 0)))
        .startsWith("\\u001b]0;x\\u0007\\u000a.json:12:14: error: ");
  }

  @Test
  void putsTheCaretAfterAnEscapeWhereItStands() {
    assertThat(lines("\u0001x", 1)).containsExactly("\\u0001x", "      ^");
  }

  private static List<String> lines(String text, int caret) {
    return told("x", new Issue.Excerpt(text, caret))
        .lines()
        .skip(1)
        .map(line -> line.substring(8))
        .toList();
  }

  private static String told(String file, Issue.Excerpt excerpt) {
    Issue issue =
        new Issue(
            Issue.Kind.WRONG_VALUE,
            file,
            new Place(12, 14),
            "",
            "unknown answer 'rehab'",
            Optional.of("did you mean 'rehabilitation'?"),
            excerpt,
            Optional.empty());
    return IssueText.of(List.of(issue));
  }
}
