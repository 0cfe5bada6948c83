package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.RuleBook;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small sound rule file of the tests, and twins of it with a change made by hand. */
public final class Sample {
  static final Path FOLDER = Path.of("src/test/resources/advisor/rulefile");

  private Sample() {}

  public static String text() {
    return new String(bytes(FOLDER.resolve("valid.json")), UTF_8);
  }

  public static RuleBook book() {
    return ok(RuleFileReader.read(text().getBytes(UTF_8), "valid.json")).book();
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The text with the one occurrence of a part changed. */
  static String changed(String text, String part, String into) {
    assertThat(text.split(java.util.regex.Pattern.quote(part), -1)).as(part).hasSize(2);
    return text.replace(part, into);
  }

  public static <T> T ok(ReadOutcome<T> read) {
    assertThat(IssueText.of(issues(read))).isEmpty();
    return ((ReadOutcome.Ok<T>) read).value();
  }

  public static <T> List<Issue> issues(ReadOutcome<T> read) {
    return read instanceof ReadOutcome.Faulty<T> faulty ? faulty.issues() : List.of();
  }

  /** The issues of a rule file as a person sees them. */
  public static String told(byte[] rules) {
    return IssueText.of(issues(RuleFileReader.read(rules, "rules.json")));
  }

  public static String told(String rules) {
    return told(rules.getBytes(UTF_8));
  }
}
