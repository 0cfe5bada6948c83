package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules diagram} as a picture: Mermaid, which npm brings, draws it in a browser. */
class RulesDiagramIT {

  private static final Path SHIPPED = Path.of("rules/physiotherapy-or-massage.json");
  private static final String HOSTILE = "A \\\"b\\\" <i>c</i> *d* `e` #35; [f] {g} |h| 1. i; %% j";

  private static final String DRAW =
      """
      <script>
      mermaid.initialize({ startOnLoad: false, deterministicIds: true });
      onload = async () => { await mermaid.run(); };
      </script>
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void assumeInstalled() {
    Chromium.assumeInstalled();
  }

  @Test
  void itIsDrawnWithEveryQuestionAndNothingInItIsReadAsCode() throws Exception {
    String book = Files.readString(SHIPPED);
    String hostile = book.replaceFirst("(\"topic\": \")[^\"]*", "$1" + quoted(HOSTILE));
    Path file = Files.writeString(folder.resolve("hostile.json"), hostile);

    String knee = "src/test/resources/advisor/examples/knee.json";
    List<String> books = List.of(book, hostile, Files.readString(Path.of(knee)));
    String dom = drawn(diagram("" + SHIPPED), diagram("" + file), diagram(knee));

    List<String> svgs = all("<svg[^>]*aria-roledescription=\"flowchart[\\s\\S]*?</svg>", dom);
    assertThat(svgs).hasSize(books.size());
    assertThat(dom).doesNotContain("Syntax error").doesNotContain("Unsupported markdown");
    for (int i = 0; i < svgs.size(); i++) {
      int questions = all("\"ask\": \"", books.get(i)).size();
      assertThat(all("class=\"node[^\"]* question", svgs.get(i))).hasSize(questions);
      assertThat(all("class=\"node[^\"]* stop[1-4]", svgs.get(i))).hasSizeGreaterThan(1);
    }
    assertThat(svgs.get(1))
        .contains("1 A \"b\" &lt;i&gt;c&lt;/i&gt; *d* `e` #35; [f] {g} |h| 1. i; %% j");
  }

  private static String diagram(String rules) {
    return Cli.run("rules", "diagram", rules).out();
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private String drawn(String... diagrams) throws Exception {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><body>");
    for (String diagram : diagrams) {
      String text = diagram.replace("&", "&amp;").replace("<", "&lt;");
      page.append("<pre class=\"mermaid\">").append(text).append("</pre>");
    }
    Path script = NpmModules.file("mermaid/dist/mermaid.min.js");
    page.append("<script src=\"" + script.toUri() + "\"></script>").append(DRAW);
    return Chromium.dom(Files.writeString(folder.resolve("diagram.html"), page));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}
