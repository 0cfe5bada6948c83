package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code advisor rules diff}. */
class RulesDiffTest {

  private static final String SHIPPED = "rules/physiotherapy-or-massage.json";

  @TempDir private Path folder;

  private String changed(String from, String to) throws IOException {
    String text = Files.readString(Path.of(SHIPPED));
    assertThat(text).contains(from);
    Path file = folder.resolve("new.json");
    Files.writeString(file, text.replaceFirst(Pattern.quote(from), to));
    return file.toString();
  }

  @Test
  void aFileDoesNotDifferFromItself() {
    Ran ran = Cli.run("rules", "diff", SHIPPED, SHIPPED);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Another result on 0 of ");
  }

  @Test
  void otherPointsChangeResultsAndAreNamed() throws IOException {
    Ran ran = Cli.run("rules", "diff", SHIPPED, changed("\"leadNeeded\": 2", "\"leadNeeded\": 3"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("-> either", "Whenever ", "advisor ask --rules", "leadNeeded", "2 -> 3");
  }

  @Test
  void anotherWordChangesNoResultAndIsTold() throws IOException {
    String file = changed("You like the idea of massage more.", "You prefer massage.");
    Ran ran = Cli.run("rules", "diff", SHIPPED, file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("Another result on 0 of ")
        .contains("leans-to-massage: because");
    assertThat(Cli.run("rules", "diff", SHIPPED, file, "--format", "json").out())
        .contains("\"format\": \"advisor-diff/2\"", "\"changed\": 0", "You prefer massage.");
  }

  @Test
  void twoFilesAreNeeded() {
    assertThat(Cli.run("rules", "diff", SHIPPED).code()).isEqualTo(2);
  }
}
