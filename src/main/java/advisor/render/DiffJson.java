package advisor.render;

import advisor.check.diff.Difference;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** What is different in a new rule file, as JSON of the format {@value #FORMAT}. */
public final class DiffJson {

  public static final String FORMAT = "advisor-diff/1";

  private DiffJson() {}

  /** Writes one object. */
  public static void write(Difference difference, RuleBook after, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("paths", difference.paths());
    json.writeNumberField("changed", difference.changed());
    json.writeBooleanField("proved", difference.unproved().isEmpty());
    text("unproved", difference.unproved(), json);
    json.writeArrayFieldStart("groups");
    for (Difference.Group group : difference.groups()) {
      write(group, after, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("texts");
    for (Difference.Text each : difference.texts()) {
      json.writeStartObject();
      json.writeStringField("what", each.what());
      text("before", each.before(), json);
      text("after", each.after(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Difference.Group group, RuleBook after, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    result("before", group.before(), json);
    result("after", group.after(), json);
    json.writeArrayFieldStart("when");
    for (Difference.Chosen chosen : group.when()) {
      json.writeStartObject();
      json.writeStringField("question", chosen.question());
      json.writeArrayFieldStart("anyOf");
      for (String answer : chosen.anyOf()) {
        json.writeString(answer);
      }
      json.writeEndArray();
      json.writeBooleanField("ticked", chosen.ticked());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("paths", group.paths());
    json.writeFieldName("witness");
    AnswersJson.write(after, group.witness(), json);
    json.writeEndObject();
  }

  private static void result(String name, Difference.Result result, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("outcome", result.outcome());
    text("strength", result.strength(), json);
    json.writeEndObject();
  }

  private static void text(String name, Optional<String> text, JsonGenerator json)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }
}
