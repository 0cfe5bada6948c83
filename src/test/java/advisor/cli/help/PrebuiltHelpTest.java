package advisor.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help that the build wrote down is what picocli sets. */
class PrebuiltHelpTest {

  private final PrebuiltHelp ready = new PrebuiltHelp();

  static List<String> commands() {
    return Cli.run("manual")
        .out()
        .lines()
        .filter(page -> !page.equals("advisor-formats"))
        .map(page -> page.substring("advisor".length()).replace('-', ' ').strip())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isWrittenDownForEveryCommandToTheLetter(String command) {
    String set = Cli.helpSetAnew((command + " --help").strip().split(" "));

    assertThat(set).contains("Usage: advisor");
    assertThat(ready.page(command)).contains(set);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void fitsAScreenAsItIsWritten(String command) {
    String text = ready.page(command).orElseThrow();

    assertThat(text.lines().map(String::length)).allMatch(length -> length <= 80);
    assertThat(text.lines().skip(1))
        .as("no line is broken after its first word or two")
        .noneMatch(line -> line.matches("[a-z]+( [a-z]+)?"));
    assertThat(text)
        .as("no line is wrapped twice")
        .doesNotContainPattern("\n[^ \n]+( [^ \n:]+)?\n[^ \n]");
    assertThat(text).endsWith("\n");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isWrappedAtWordsOnANarrowerScreen(String command) {
    String help = ready.page(command).orElseThrow();
    for (int width = 40; width < 80; width++) {
      String narrow =
          Cli.piped("")
              .where("COLUMNS", "" + width)
              .with((command + " --help").strip().split(" "))
              .out();
      int columns = width;
      assertThat(narrow.lines()).as(narrow).allMatch(line -> line.length() <= columns);
      assertThat(words(narrow)).isEqualTo(words(help));
      for (String word : help.split("\\s+")) {
        assertThat(word.length() > columns - 6 || narrow.contains(word)).as(word).isTrue();
      }
    }
    for (String width : List.of("80", "200")) {
      String[] line = (command + " --help").strip().split(" ");
      assertThat(Cli.piped("").where("COLUMNS", width).with(line).out()).isEqualTo(help);
    }
  }

  /** Without what parts lines: a command line goes on behind a backslash. */
  private static String words(String help) {
    return help.replaceAll(" \\\\\n", "").replaceAll("\\s", "");
  }

  @Test
  void isNotTakenWhereMoreThanHelpIsAskedFor() {
    assertThat(ready.asked(List.of("ask", "--help"))).isPresent();
    assertThat(ready.asked(List.of("rules", "check", "-h"))).isPresent();
    assertThat(ready.asked(List.of())).isPresent();
    assertThat(ready.asked(List.of("--help"))).isPresent();
    assertThat(ready.asked(List.of("ask"))).isEmpty();
    assertThat(ready.asked(List.of("no-such-command", "--help"))).isEmpty();
    assertThat(ready.asked(List.of("rules-check", "--help"))).isEmpty();
    assertThat(ready.asked(List.of("../version", "--help"))).isEmpty();
  }
}
