package advisor.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a person sees of each faulty file: its {@code expected.txt}. */
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
    assertThat(RuleFileCases.names(folder)).isIn(SHAPES);
    assertThat(told).isNotEmpty();
    Golden.matches(folder.resolve("expected.txt"), told);
    assertThat(Sample.told(rules)).as("told again").isEqualTo(told);
    assertThat(told)
        .doesNotContain("jackson", "Exception", "Source:", "byte[]", "char[]", "JsonToken");
  }
}
