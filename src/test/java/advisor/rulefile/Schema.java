package advisor.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** A schema of ours in the hands of a validator that is not ours, once for each draft. */
public final class Schema {

  public static final Schema OF_RULES = at("rules/advisor-rules-2.schema.json");
  public static final Schema OF_SCENARIOS = at("rules/advisor-scenario-1.schema.json");

  /** The keywords that mean the same in draft-07 and in 2020-12. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "$id",
          "title",
          "description",
          "type",
          "const",
          "enum",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "then",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "minProperties",
          "maxProperties",
          "items",
          "minItems",
          "uniqueItems",
          "pattern",
          "minimum",
          "maximum");

  private final JsonNode text;
  private final com.networknt.schema.Schema newer;
  private final com.networknt.schema.Schema older;

  private Schema(JsonNode text) {
    this.text = text;
    this.newer = read(text, SpecificationVersion.DRAFT_2020_12);
    this.older = read(text, SpecificationVersion.DRAFT_7);
  }

  private static com.networknt.schema.Schema read(JsonNode text, SpecificationVersion draft) {
    return SchemaRegistry.withDefaultDialect(draft).getSchema(unnamed(text));
  }

  private static Schema at(String file) {
    return of(new String(Sample.bytes(Path.of(file)), StandardCharsets.UTF_8));
  }

  public static Schema of(String text) {
    return new Schema(Changed.json(text));
  }

  /** Without the name of its draft, which would make the other validator read it as that draft. */
  private static JsonNode unnamed(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    ((ObjectNode) copy).remove("$schema");
    return copy;
  }

  /** Whether a file follows it; both drafts must agree. */
  public boolean accepts(JsonNode file) {
    boolean accepted = newer.validate(file).isEmpty();
    assertThat(older.validate(file).isEmpty()).as("as draft-07: %s", file).isEqualTo(accepted);
    return accepted;
  }

  /** Whether it says nothing that an older or a newer editor would read in another way. */
  public void speaksToEveryEditor() {
    JsonNode own = unnamed(text);
    speaksToEveryEditor(own, true);
  }

  private static void speaksToEveryEditor(JsonNode schema, boolean top) {
    if (schema.isBoolean()) {
      return;
    }
    assertThat(schema.isObject()).as("a schema: %s", schema).isTrue();
    if (schema.has("$ref")) {
      assertThat(schema.properties()).as("draft-07 reads nothing beside a $ref").hasSize(1);
      return;
    }
    for (Map.Entry<String, JsonNode> each : schema.properties()) {
      String keyword = each.getKey();
      boolean definitions = top && keyword.equals("$defs");
      assertThat(definitions || KEYWORDS.contains(keyword)).as(keyword).isTrue();
      assertThat(keyword.equals("enum") && each.getValue().isEmpty()).as("an empty enum").isFalse();
      if (definitions || keyword.equals("properties")) {
        each.getValue().forEach(inner -> speaksToEveryEditor(inner, false));
      } else if (Set.of("allOf", "anyOf", "oneOf").contains(keyword)) {
        each.getValue().forEach(inner -> speaksToEveryEditor(inner, false));
      } else if (Set.of("not", "if", "then", "items", "propertyNames", "additionalProperties")
          .contains(keyword)) {
        speaksToEveryEditor(each.getValue(), false);
      }
    }
  }
}
