package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One folder a case: {@code expected.txt} is what a person sees of a faulty {@code rules.json}, or
 * of the valid file with the changes of {@code change.txt} made to it, where lines after "-" give
 * way to the lines after "+". Run with {@code -Drewrite=true} to write what is seen now.
 */
class RuleFileCasesTest {
  private static final Path CASES = Sample.FOLDER.resolve("cases");
  private static final List<Set<String>> SHAPES =
      List.of(Set.of("rules.json", "expected.txt"), Set.of("change.txt", "expected.txt"));

  @TestFactory
  Stream<DynamicTest> everyCaseIsToldAsExpected() throws IOException {
    return names(CASES).stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    Path folder = CASES.resolve(name);
    byte[] rules = rules(folder);
    String told = Sample.told(rules);
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(expected, told);
    }
    assertThat(names(folder)).isIn(SHAPES);
    assertThat(told).isNotEmpty().isEqualTo(new String(Sample.bytes(expected), UTF_8));
    assertThat(Sample.told(rules)).as("told again").isEqualTo(told);
    assertThat(told)
        .doesNotContain("jackson", "Exception", "Source:", "byte[]", "char[]", "JsonToken");
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return new TreeSet<>(entries.map(entry -> entry.getFileName().toString()).toList());
    }
  }

  private static byte[] rules(Path folder) {
    Path whole = folder.resolve("rules.json");
    if (Files.exists(whole)) {
      return Sample.bytes(whole);
    }
    String change = new String(Sample.bytes(folder.resolve("change.txt")), UTF_8);
    String text = Sample.text();
    for (String edit : change.split("(?<=\n)\n")) {
      text = Sample.changed(text, lines(edit, "- "), lines(edit, "+ "));
    }
    return text.getBytes(UTF_8);
  }

  private static String lines(String edit, String mark) {
    return String.join(
        "\n",
        edit.lines()
            .filter(line -> line.startsWith(mark))
            .map(line -> line.substring(mark.length()))
            .toList());
  }
}
