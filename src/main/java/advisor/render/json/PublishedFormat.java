package advisor.render.json;

import advisor.render.document.ProgramText;
import advisor.text.NamedConstant;
import java.util.List;
import java.util.stream.Stream;

/** The formats of JSON that are read or written, each with a schema in the program. */
public enum PublishedFormat implements NamedConstant {
  RULES("read: a rule file"),
  SCENARIO("read and written: a prepared or saved session"),
  ANSWERS("read: answers given ahead, and a line for batch"),
  RESULT("written: ask --format json"),
  BATCH_LINE("written: batch, a result"),
  UNUSABLE_LINE("written: batch, a line that cannot be used"),
  SUMMARY("written: batch --summary"),
  FINDINGS("written: rules check --format json"),
  DIFF("written: rules diff --format json"),
  COMPARISON("written: compare --format json"),
  QUESTIONNAIRE("written: rules print --format json"),
  ERROR("written: the last line on standard error, where JSON is asked for");

  private final String about;

  PublishedFormat(String about) {
    this.about = about;
  }

  public String about() {
    return about;
  }

  /** All of them, as the command line names them. */
  public static List<String> ids() {
    return Stream.of(values()).map(PublishedFormat::id).toList();
  }

  /** Its JSON Schema, of the draft 2020-12; those of files that people write stand beside these. */
  public String schema() {
    return switch (this) {
      case RULES -> ProgramText.of("rules/advisor-rules-2.schema.json");
      case SCENARIO -> ProgramText.of("rules/advisor-scenario-1.schema.json");
      default -> ProgramText.of("schemas/" + id() + ".schema.json");
    };
  }
}
