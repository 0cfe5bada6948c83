package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The pages of the manual; {@code DistIT} lets groff read them. */
class ManualTest {

  @Test
  void everyCommandButHelpHasAPage() {
    assertThat(Cli.run("manual").out().lines())
        .contains(
            "advisor", "advisor-ask", "advisor-rules", "advisor-rules-check", "advisor-formats")
        .contains("advisor-manual")
        .doesNotContain("advisor-help");
  }

  @Test
  void aPageTellsOptionsExamplesAndExitCodes() {
    assertThat(Cli.run("manual", "advisor-ask").out())
        .startsWith(".TH \"ADVISOR\\-ASK\" 1 ")
        .contains("\\fB\\-o, \\-\\-output=FILE\\fR\nWrite the result")
        .contains("\n  printf \\(aq%s\\en\\(aq stress none")
        .contains(".SH EXIT CODES\n.TP\n\\fB0\\fR\n");
  }

  @Test
  void noLineIsARequestThatIsNotMeantAsOne() {
    for (String page : Cli.run("manual").out().split("\n")) {
      assertThat(Arrays.stream(Cli.run("manual", page).out().split("\n")))
          .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
          .allMatch(line -> line.matches("\\.(TH|SH|TP|PP|nh|nf|fi)( .*)?"));
    }
  }

  /** Where roff is not told otherwise, it makes typographers' quotes and accents of these. */
  @Test
  void whatAShellReadsStaysAsItIsTyped() {
    for (String page : Cli.run("manual").out().split("\n")) {
      if (!page.equals("advisor-formats")) {
        assertThat(Cli.run("manual", page).out()).as(page).doesNotContain("'", "`", "^", "~");
      }
    }
    assertThat(Cli.run("manual", "advisor-completion").out()).contains("> \\(ti/.zfunc/_advisor");
  }

  @Test
  void anotherPageIsAUsageError() {
    assertThat(Cli.run("manual", "advisor-aks").code()).isEqualTo(2);
    assertThat(Cli.run("manual", "advisor-aks").err()).contains("allowed: advisor, advisor-ask, ");
  }
}
