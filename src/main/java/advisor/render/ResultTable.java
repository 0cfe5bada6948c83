package advisor.render;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Outcomes;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.explain.Explanation;
import advisor.interview.AnswerText;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Visible;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Results as comma-separated values. Totals take a column for each option, answers one for each
 * question, written as a table of answers has them; what is neither a text nor a number stands in
 * its cell as JSON. A text that a spreadsheet would take for a formula stands behind an apostrophe.
 */
public final class ResultTable implements ResultSink {

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@";

  private final LineBuffer buffer = new LineBuffer();
  private final CsvWriter rows;
  private final List<ResultKey> keys;
  private final boolean ids;
  private final Evaluator evaluator;
  private final Outcomes outcomes;
  private final Explaining explaining;
  private final RulesIdentity rules;
  private final JsonFactory factory = new JsonFactory();

  /**
   * Writes these keys, in this order.
   *
   * @param ids whether there is a column of ids, the first
   */
  public ResultTable(Evaluator evaluator, RulesIdentity rules, List<ResultKey> keys, boolean ids) {
    this.evaluator = evaluator;
    this.outcomes = evaluator.outcomes();
    this.keys = List.copyOf(keys);
    this.ids = ids;
    this.rules = rules;
    this.explaining = Explaining.of(evaluator, keys);
    this.rows = writer(buffer);
  }

  private static CsvWriter writer(LineBuffer buffer) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .bufferSize(0)
        .build(buffer, StandardCharsets.UTF_8);
  }

  @Override
  public LineBuffer buffer() {
    return buffer;
  }

  /** Adds the line that names the columns. */
  public void head() throws IOException {
    List<String> cells = new ArrayList<>();
    if (ids) {
      cells.add("id");
    }
    for (ResultKey key : keys) {
      switch (key) {
        case TOTALS -> outcomes.options().forEach(option -> cells.add("totals." + option.id()));
        case ANSWERS -> evaluator.book().questions().forEach(question -> cells.add(question.id()));
        default -> cells.add(key.id());
      }
    }
    row(cells);
  }

  @Override
  public void write(byte[] id, Walk walk, Verdict verdict) throws IOException {
    List<String> cells = new ArrayList<>();
    if (ids) {
      cells.add(id(id));
    }
    Explanation explanation = explaining.explain(walk);
    for (ResultKey key : keys) {
      switch (key) {
        case TOTALS -> totals(verdict, cells);
        case ANSWERS -> answers(walk, cells);
        default -> cells.add(cell(ResultJson.value(key, explanation, rules)));
      }
    }
    row(cells);
  }

  private void row(List<String> cells) throws IOException {
    try {
      rows.writeRecord(cells);
      rows.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void totals(Verdict verdict, List<String> cells) {
    for (int i = 0; i < outcomes.options().size(); i++) {
      boolean stop = outcomes.isStop(verdict.outcome());
      cells.add(stop ? "" : Integer.toString(verdict.totals()[i]));
    }
  }

  private void answers(Walk walk, List<String> cells) {
    for (int i = 0; i < evaluator.questions().size(); i++) {
      cells.add(answer(evaluator.questions().get(i), walk.mark(i)));
    }
  }

  private static String answer(Question question, long mark) {
    if (!Marks.isHeard(mark)) {
      return "";
    }
    if (!(Marks.response(question, mark) instanceof Response.Given given)) {
      return AnswerText.NOT_SURE;
    }
    return given.answers().isEmpty() ? Question.NONE : String.join(";", given.answers());
  }

  private String id(byte[] scalar) throws IOException {
    try (JsonParser parser = factory.createParser(scalar)) {
      JsonToken token = parser.nextToken();
      if (token == null || token == JsonToken.VALUE_NULL) {
        return "";
      }
      return token == JsonToken.VALUE_STRING ? harmless(parser.getText()) : parser.getText();
    }
  }

  /** A text without its quotes, nothing for null, anything else as JSON. */
  private static String cell(JsonNode value) throws IOException {
    if (value.isNull()) {
      return "";
    }
    return value.isTextual() ? harmless(value.textValue()) : Json.compact(value);
  }

  /**
   * As a terminal and a spreadsheet can take it: what is hidden escaped, no formula to work out.
   */
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    String visible =
        Arrays.stream(text.split("\n", -1)).map(Visible::escaped).collect(Collectors.joining("\n"));
    return formula ? "'" + visible : visible;
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-][0-9]+([.,][0-9]+)?");
  }

  /** Adds how many of each outcome there are, a line each, with the unusable lines last. */
  static void write(Map<String, Long> counts, LineBuffer buffer) throws IOException {
    try (CsvWriter rows = writer(buffer)) {
      rows.writeRecord("outcome", "lines");
      for (Map.Entry<String, Long> count : counts.entrySet()) {
        rows.writeRecord(count.getKey(), count.getValue().toString());
      }
    }
  }
}
