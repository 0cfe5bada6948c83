package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are read aloud have no ruled lines, and nothing side by side. */
class LinearTextTest {

  private static final String ANSWERS =
      " --no-input --answer goal=stress --answer emergency-signs=none"
          + " --answer more-emergency-signs=none --answer doctor-signs=none"
          + " --answer precautions=none --answer leaning=massage";

  @ParameterizedTest
  @CsvSource({
    "compare --plain, ,",
    "compare, ACCESSIBLE, 1",
    "compare, TERM, dumb",
    "ask --plain, ,",
    "ask, ACCESSIBLE, 1",
    "ask, TERM, dumb",
  })
  void isOneLineOfThought(String command, String variable, String value) {
    String line = command.startsWith("ask") ? command + ANSWERS : command;
    Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, value);
    Cli.Ran ran = Cli.piped("").where(environment).with(line.split(" "));
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .hasSizeGreaterThan(10)
        .noneMatch(each -> each.matches("\\s*[=-]{2,}.*"))
        .noneMatch(each -> each.strip().contains("  "));
  }

  @ParameterizedTest
  @CsvSource({"compare, ' {2}'", "ask, ={5}"})
  void otherwiseThereAreColumnsAndRules(String command, String mark) {
    String line = command.equals("ask") ? command + ANSWERS : command;
    Cli.Ran ran = Cli.piped("").where(Map.of("COLUMNS", "120")).with(line.split(" "));
    assertThat(ran.out().lines().map(String::strip))
        .anyMatch(each -> each.matches(".*" + mark + ".*"));
  }
}
