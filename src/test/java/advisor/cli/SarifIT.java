package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code rules check --format sarif} against the schema of SARIF 2.1.0, which npm brings. */
class SarifIT {

  private static Schema schema;

  @BeforeAll
  static void read() throws Exception {
    Chromium.assumeInstalled();
    Path file = NpmModules.file("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(file));
  }

  @Test
  void whateverIsFoundIsSarif() throws Exception {
    List<String> line = new ArrayList<>(List.of("rules", "check", "--format", "sarif"));
    try (Stream<Path> cases = Files.list(Path.of("src/test/cases/check"))) {
      cases.sorted().forEach(folder -> line.add(folder.resolve("rules.json").toString()));
    }
    line.add("rules/physiotherapy-or-massage.json");
    String sarif = Cli.run(line.toArray(String[]::new)).out();

    assertThat(sarif).contains("\"suppressions\"", "\"witness\"", "\"unknown-id\"");
    assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(sarif.replace("startLine", "line"), InputFormat.JSON)).isNotEmpty();
  }
}
