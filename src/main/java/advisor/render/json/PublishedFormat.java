package advisor.render.json;

import advisor.render.document.ProgramText;
import advisor.text.NamedConstant;
import java.util.List;
import java.util.stream.Stream;

/** The JSON formats that the program reads or writes, each with a schema. */
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

  /** The names of all formats on the command line. */
  public static List<String> ids() {
    return Stream.of(values()).map(PublishedFormat::id).toList();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public String schema() {
    return switch (this) {
      case RULES -> ProgramText.of("rules/advisor-rules-2.schema.json");
      case SCENARIO -> ProgramText.of("rules/advisor-scenario-1.schema.json");
      default -> ProgramText.of("schemas/" + id() + ".schema.json");
    };
  }
}
