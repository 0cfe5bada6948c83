package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a person sees of each faulty file: its {@code expected.txt}. Run with {@code -Drewrite=true}
 * to write what is seen now.
 */
class RuleFileCasesTest {
  private static final List<Set<String>> SHAPES =
      List.of(Set.of("rules.json", "expected.txt"), Set.of("change.txt", "expected.txt"));

  @TestFactory
  Stream<DynamicTest> everyCaseIsToldAsExpected() {
    return RuleFileCases.names().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    Path folder = RuleFileCases.folder(name);
    byte[] rules = RuleFileCases.rules(name);
    String told = Sample.told(rules);
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(expected, told);
    }
    assertThat(RuleFileCases.names(folder)).isIn(SHAPES);
    assertThat(told).isNotEmpty().isEqualTo(new String(Sample.bytes(expected), UTF_8));
    assertThat(Sample.told(rules)).as("told again").isEqualTo(told);
    assertThat(told)
        .doesNotContain("jackson", "Exception", "Source:", "byte[]", "char[]", "JsonToken");
  }
}
