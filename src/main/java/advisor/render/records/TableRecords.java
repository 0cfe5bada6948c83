package advisor.render.records;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.interview.AnswerText;
import advisor.model.CarriedValue;
import advisor.model.Option;
import advisor.model.Question;
import advisor.render.RulesIdentity;
import advisor.render.json.JsonLayout;
import advisor.render.json.ReportedFault;
import advisor.render.json.ResultKey;
import advisor.text.FormulaGuard;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes results as separated values: first the line number and the carried values, then the
 * fields. Totals have a column for each option; answers have one for each question, in the form
 * that a table of answers is read in. A cell that holds no text and no number holds JSON.
 */
public final class TableRecords implements RecordForm {

  private final Evaluator evaluator;
  private final TableText text;
  private final boolean faults;
  private final List<String> carried;
  private final ExplainedAsNeeded explaining;

  /**
   * @param carried the names of the carried values, each a column
   * @param faults whether unusable lines are written among the others, with a column for the faults
   *     and one for the line itself
   */
  public TableRecords(
      Evaluator evaluator,
      RulesIdentity rules,
      List<String> carried,
      List<ResultField> fields,
      TableText text,
      boolean faults) {
    this.evaluator = evaluator;
    this.text = text;
    this.faults = faults;
    this.carried = List.copyOf(carried);
    this.explaining = ExplainedAsNeeded.of(evaluator, rules, fields);
  }

  /** The row with the names of the columns. */
  public String head() {
    List<String> cells = new ArrayList<>(List.of("line"));
    cells.addAll(carried);
    for (ResultField field : explaining.fields()) {
      cells.addAll(field.columns(evaluator.book()));
    }
    if (faults) {
      cells.addAll(List.of("faults", "input"));
    }
    return text.head(cells);
  }

  @Override
  public boolean restsOnVerdict() {
    return explaining.needs() == ResultKey.Needs.VERDICT;
  }

  @Override
  public String body(Walk walk, Verdict verdict) {
    List<String> cells = new ArrayList<>();
    List<JsonNode> values = explaining.values(walk, verdict);
    for (int i = 0; i < values.size(); i++) {
      cells.addAll(cells(explaining.fields().get(i), values.get(i), walk));
    }
    if (faults) {
      cells.addAll(List.of("", ""));
    }
    return text.rest(cells);
  }

  @Override
  public String beginning(long line, List<CarriedValue> values) {
    List<String> cells = new ArrayList<>(List.of(Long.toString(line)));
    for (int i = 0; i < carried.size(); i++) {
      CarriedValue value = values.get(i);
      cells.add(value.isText() ? text.carried(value.text()) : value.isNull() ? "" : value.text());
    }
    return text.cells(cells);
  }

  @Override
  public String unusable(UnusableLine line) {
    List<String> cells = new ArrayList<>();
    for (ResultField field : explaining.fields()) {
      boolean says = field.key() == ResultKey.KIND || field.key() == ResultKey.OUTCOME;
      cells.add(says ? "unusable" : "");
      cells.addAll(Collections.nCopies(field.columns(evaluator.book()).size() - 1, ""));
    }
    cells.add(text.harmless(JsonLayout.compact(ReportedFault.list(line.faults()))));
    cells.add(text.asRead(FormulaGuard.put(line.input().orElse(""))));
    return beginning(line.number(), line.carried()) + text.rest(cells);
  }

  private List<String> cells(ResultField field, JsonNode value, Walk walk) {
    List<String> cells = new ArrayList<>();
    if (field.key() == ResultKey.ANSWERS) {
      for (int i = 0; i < evaluator.questions().size(); i++) {
        Question question = evaluator.questions().get(i);
        if (question.id().equals(field.member().orElse(question.id()))) {
          cells.add(answer(question, walk.mark(i)));
        }
      }
    } else if (field.key() == ResultKey.TOTALS && field.member().isEmpty()) {
      for (Option option : evaluator.outcomes().options()) {
        cells.add(value.path(option.id()).asText()); // a stop has no points
      }
    } else {
      cells.add(cell(value));
    }
    return cells.isEmpty() ? List.of("") : cells;
  }

  private static String answer(Question question, long mark) {
    return AnswerBits.isHeard(mark)
        ? AnswerBits.response(question, mark).ids(";", AnswerText.NOT_SURE)
        : "";
  }

  /** A text without quotes, nothing for a null or missing value, anything else as JSON. */
  private String cell(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    return value.isTextual() ? text.harmless(value.textValue()) : JsonLayout.compact(value);
  }
}
