package advisor.render.records;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.interview.AnswerText;
import advisor.model.CarriedValue;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.render.RulesIdentity;
import advisor.render.json.JsonLayout;
import advisor.render.json.ReportedFault;
import advisor.render.json.ResultKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Results as separated values: the line and what is carried first, then the fields wanted. Totals
 * take a column for each option, answers one for each question, written as a table of answers has
 * them; what is neither a text nor a number stands in its cell as JSON.
 */
public final class TableRecords implements RecordForm {

  private final RuleBook book;
  private final TableText text;
  private final boolean faults;
  private final List<String> carried;
  private final List<ResultField> fields;
  private final WrittenFields written;

  /**
   * @param carried the names of what is carried, each a column
   * @param faults whether lines that cannot be used stand among the others, with columns for why,
   *     and for the line itself
   */
  public TableRecords(
      Evaluator evaluator,
      RulesIdentity rules,
      List<String> carried,
      List<ResultField> fields,
      TableText text,
      boolean faults) {
    this.book = evaluator.book();
    this.text = text;
    this.faults = faults;
    this.carried = List.copyOf(carried);
    this.fields = List.copyOf(fields);
    String end = faults ? text.more(List.of("", "")) + "\n" : "\n";
    this.written = new WrittenFields(evaluator, rules, fields, this::cells, end);
  }

  /** The line that names the columns. */
  public String head() {
    List<String> cells = new ArrayList<>(List.of("line"));
    cells.addAll(carried);
    for (ResultField field : fields) {
      cells.addAll(field.columns(book));
    }
    if (faults) {
      cells.addAll(List.of("faults", "input"));
    }
    return text.head(cells);
  }

  @Override
  public boolean restsOnVerdict() {
    return written.restOnVerdict();
  }

  @Override
  public RecordBody body(Walk walk, Verdict verdict) {
    return written.of(walk, verdict);
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
    for (ResultField field : fields) {
      boolean says = field.key() == ResultKey.KIND || field.key() == ResultKey.OUTCOME;
      cells.add(says ? "unusable" : "");
      cells.addAll(Collections.nCopies(field.columns(book).size() - 1, ""));
    }
    cells.add(text.harmless(JsonLayout.compact(ReportedFault.list(line.faults()))));
    cells.add(text.harmless(line.input().orElse("")));
    return beginning(line.number(), line.carried()) + text.more(cells) + "\n";
  }

  private String cells(ResultField field, JsonNode value) {
    List<String> cells = new ArrayList<>();
    if (field.isParted()) {
      for (String member : field.members(book)) {
        cells.add(cell(field.key(), value.path(member)));
      }
    } else {
      cells.add(cell(field.key(), value));
    }
    return text.more(cells);
  }

  /** A text without its quotes, nothing for null or what is missing, anything else as JSON. */
  private String cell(ResultKey key, JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    if (key == ResultKey.ANSWERS) {
      return answer(value);
    }
    if (value.isNull()) {
      return "";
    }
    return value.isTextual() ? text.harmless(value.textValue()) : JsonLayout.compact(value);
  }

  private static String answer(JsonNode value) {
    if (value.isNull()) {
      return AnswerText.NOT_SURE;
    }
    List<String> ids = new ArrayList<>();
    value.forEach(id -> ids.add(id.textValue()));
    String several = ids.isEmpty() ? Question.NONE : String.join(";", ids);
    return value.isArray() ? several : value.textValue();
  }
}
