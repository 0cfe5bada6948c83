package advisor.render.shell;

import java.util.List;
import java.util.Map;

/** The page of the manual for those who write programs: formats, errors, the co-process. */
public final class FormatsPage {

  public static final String NAME = "advisor-formats";

  private static final List<String> FORMATS =
      List.of(
          "All JSON is UTF-8. 'advisor schema NAME' prints the JSON Schema (draft 2020-12) of a"
              + " format. The number behind the name of a format rises when a key goes or changes"
              + " its meaning; what a schema does not name is not written.",
          "One key means one thing in every format. A list is a list even if it has one item or none;"
              + " what is absent is null where the schema says so. An id stands under the name of what"
              + " it names: rule, stop, question, outcome.");

  private static final List<String> ERRORS =
      List.of(
          "Where JSON is asked for (--format json, or a batch that writes JSON), the last line on"
              + " standard error of a run that failed is one object of the format advisor-error/1,"
              + " after the lines for people: its exit code, and a list of faults. Each has a code and"
              + " a message, and the file (- is standard input), line, column, question, the allowed"
              + " answers and a suggestion where there is one. The codes do not change with the"
              + " words. A run that ends with 1 has come to a result, findings or differences, which"
              + " stands on standard output, and has no such object; nor has one that a signal ends.");

  private static final List<String> PROCESS =
      List.of(
          "'advisor batch --unusable inline' gives one line for each line, in their order, each as"
              + " soon as there is nothing more to read. So a program can keep it running, write a"
              + " line and read a line. A missing answer comes back as a fault with the question and"
              + " the allowed answers: with the texts of 'advisor rules print --format json', that is"
              + " enough to ask question by question.");

  private static final List<String> EXAMPLE =
      List.of(
          "  advisor = subprocess.Popen([\"advisor\", \"batch\", \"--unusable\", \"inline\"],",
          "                             stdin=PIPE, stdout=PIPE, text=True)",
          "  advisor.stdin.write(json.dumps({\"goal\": [\"stress\"]}) + \"\\n\")",
          "  advisor.stdin.flush()",
          "  result = json.loads(advisor.stdout.readline())");

  private FormatsPage() {}

  /**
   * The page of this version of the program.
   *
   * @param formats what each is for, by its name
   * @param codes what each code of a fault means
   */
  public static String of(String version, Map<String, String> formats, Map<String, String> codes) {
    RoffText page = new RoffText(NAME, 5, version);
    page.section("NAME", List.of(NAME + " - what programs read from advisor, and what it reads"));
    page.section("DESCRIPTION", FORMATS);
    page.heading("FORMATS");
    page.entries(formats);
    page.section("ERRORS", ERRORS);
    page.entries(codes);
    page.section("A PROCESS THAT STAYS", PROCESS);
    page.line(".PP");
    page.verbatim(EXAMPLE);
    page.section("SEE ALSO", List.of("advisor(1), advisor-batch(1), advisor-schema(1)"));
    return page.toString();
  }
}
