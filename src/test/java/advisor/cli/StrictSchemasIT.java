package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schemas in a validator that refuses whatever could be a slip: ajv, strict. */
class StrictSchemasIT {

  private static final String STRICT =
      """
      const Ajv = require("ajv/dist/2020");
      const strict = {strict: true, strictTypes: true, strictTuples: true, strictRequired: true};
      const schemas = process.argv.slice(1).map(file => require(file));
      const together = new Ajv(strict);
      schemas.forEach(schema => together.addSchema(schema));
      schemas.forEach(schema => together.getSchema(schema.$id));
      console.log(schemas.length);
      """;

  @TempDir private Path folder;

  @Test
  void eachIsTakenAndAllHaveNamesOfTheirOwn() throws Exception {
    Chromium.assumeInstalled();
    Path modules = NpmModules.file("ajv/package.json").getParent().getParent();
    List<String> command = new ArrayList<>(List.of("env", "NODE_PATH=" + modules));
    command.addAll(List.of("node", "-e", STRICT));
    for (String name : PublishedSchemas.names()) {
      command.add(PublishedSchemas.file(name).toAbsolutePath().toString());
    }
    Path own = folder.resolve("own.json");
    String rules = "rules/physiotherapy-or-massage.json";
    assertThat(Cli.run("rules", "schema", "--for", rules, "-o", own.toString()).err()).isEmpty();
    command.add(own.toString());

    int schemas = PublishedSchemas.names().size() + 1;
    assertThat(Chromium.run(command.toArray(String[]::new))).isEqualTo(schemas + "\n");
  }
}
