package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the shipped scenarios lead to, as it is read: text at three widths, Markdown, HTML, JSON.
 */
class GoldenResultsTest {

  private static final Path FOLDER = Path.of("src/test/resources/advisor/cli/results");
  private static final Set<String> IN_FULL =
      Set.of(
          "stress-after-a-hard-month", "chest-pain-with-a-sore-shoulder", "stiff-hip-and-stress");

  private record Case(String name, String columns, String[] arguments) {}

  @TestFactory
  Stream<DynamicTest> everyResultReadsAsItDid() {
    return cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> compare(each)));
  }

  private static void compare(Case each) {
    Ran ran = Cli.piped("").where("COLUMNS", each.columns()).with(each.arguments());

    assertThat(ran.code()).isZero();
    Golden.matches(FOLDER.resolve(each.name()), withoutWhatIsElsewhere(ran.out()));
    assertThat(Cli.piped("").where("COLUMNS", each.columns()).with(each.arguments()))
        .isEqualTo(ran);
  }

  /** The fingerprint of the rule file, and the style of a page, change where no result does. */
  private static String withoutWhatIsElsewhere(String out) {
    return out.replaceAll("\"[0-9a-f]{64}\"", "\"(of the rule file)\"")
        .replaceAll("(?s)<style>.*</style>", "<style>(of every page)</style>");
  }

  @Test
  void noFileIsLeftOver() throws IOException {
    Set<String> names = new TreeSet<>();
    cases().forEach(each -> names.add(each.name()));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString())).hasSameElementsAs(names);
    }
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Path file : Scenarios.files()) {
      String name = file.getFileName().toString().replace(".json", "");
      String[] text = {"ask", "--answers", file.toString()};
      cases.add(new Case(name + ".80.txt", "80", text));
      if (IN_FULL.contains(name)) {
        cases.add(new Case(name + ".40.txt", "40", text));
        cases.add(new Case(name + ".120.txt", "120", text));
        cases.add(new Case(name + ".json", "80", format("json", file)));
        cases.add(new Case(name + ".md", "80", format("markdown", file)));
        cases.add(new Case(name + ".html", "80", format("html", file)));
      }
    }
    for (String columns : List.of("40", "80", "120")) {
      cases.add(new Case("compare." + columns + ".txt", columns, new String[] {"compare"}));
    }
    cases.add(new Case("compare.md", "80", new String[] {"compare", "--format", "markdown"}));
    cases.add(new Case("compare.html", "80", new String[] {"compare", "--format", "html"}));
    cases.add(new Case("compare.json", "80", new String[] {"compare", "--format", "json"}));
    return cases;
  }

  private static String[] format(String format, Path file) {
    return new String[] {"ask", "--answers", file.toString(), "--format", format};
  }
}
