package advisor.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.rulefile.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A schema beside a reader. What the schema refuses, the reader refuses; what the reader refuses,
 * the schema refuses, unless each fault is {@link BeyondSchema}.
 */
final class SchemaAgreement {

  private final Schema schema;
  private final List<String> apart = new ArrayList<>();
  private final Set<BeyondSchema> beyond = EnumSet.noneOf(BeyondSchema.class);
  private int accepted;
  private int refused;

  SchemaAgreement(Schema schema) {
    this.schema = schema;
  }

  /** A file and what its reader finds in it. */
  void hold(JsonNode file, List<Issue> issues) {
    boolean follows = schema.accepts(file);
    List<BeyondSchema> kinds = kinds(issues);
    boolean formal = kinds.size() < issues.size();
    if (follows ? formal : issues.isEmpty()) {
      apart.add(issues.stream().map(Issue::sentence).toList() + " in " + file);
    }
    if (follows) {
      beyond.addAll(kinds);
    }
    accepted += issues.isEmpty() ? 1 : 0;
    refused += formal ? 1 : 0;
  }

  /** A file that is no JSON, so that no schema is asked. */
  void holdUnreadable(String name, List<Issue> issues) {
    assertThat(issues).as(name).anyMatch(BeyondSchema.IS_NO_JSON::tellsOf);
    beyond.add(BeyondSchema.IS_NO_JSON);
  }

  /** For each fault that is beyond a schema, its kind. */
  private static List<BeyondSchema> kinds(List<Issue> issues) {
    List<BeyondSchema> kinds = new ArrayList<>();
    for (Issue issue : issues) {
      Arrays.stream(BeyondSchema.values())
          .filter(kind -> kind.tellsOf(issue))
          .findFirst()
          .ifPresent(kinds::add);
    }
    return kinds;
  }

  /** Whether the two agreed on all, and there was something to agree on. */
  void isWhole(int leastAccepted, int leastRefused) {
    assertThat(apart).isEmpty();
    assertThat(accepted).as("accepted").isGreaterThanOrEqualTo(leastAccepted);
    assertThat(refused).as("refused for their form").isGreaterThanOrEqualTo(leastRefused);
  }

  /** The kinds of fault that the schema was seen to let pass. */
  Set<BeyondSchema> beyond() {
    return beyond;
  }
}
