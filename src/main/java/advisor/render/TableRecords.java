package advisor.render;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Walk;
import advisor.interview.AnswerText;
import advisor.model.CarriedValue;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Response;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Results as comma-separated values: what is carried first, then the keys that are wanted. Totals
 * take a column for each option, answers one for each question, written as a table of answers has
 * them; what is neither a text nor a number stands in its cell as JSON.
 */
public final class TableRecords implements RecordForm {

  private final Evaluator evaluator;
  private final List<String> carried;
  private final Explaining explaining;

  /**
   * Writes these keys, in this order.
   *
   * @param carried the names of what is carried, each a column
   */
  public TableRecords(
      Evaluator evaluator, RulesIdentity rules, List<String> carried, List<ResultKey> keys) {
    this.evaluator = evaluator;
    this.carried = List.copyOf(carried);
    this.explaining = Explaining.of(evaluator, rules, keys);
  }

  /** The line that names the columns. */
  public String head() {
    List<String> cells = new ArrayList<>(carried);
    for (ResultKey key : explaining.keys()) {
      switch (key) {
        case TOTALS ->
            evaluator.outcomes().options().forEach(option -> cells.add("totals." + option.id()));
        case ANSWERS -> evaluator.book().questions().forEach(question -> cells.add(question.id()));
        default -> cells.add(key.id());
      }
    }
    return TableText.row(cells);
  }

  @Override
  public boolean restsOnVerdict() {
    return explaining.needs() == ResultKey.Needs.VERDICT;
  }

  @Override
  public String body(Walk walk) throws IOException {
    List<String> cells = new ArrayList<>();
    List<JsonNode> values = explaining.values(walk);
    for (int i = 0; i < values.size(); i++) {
      switch (explaining.keys().get(i)) {
        case TOTALS -> totals(values.get(i), cells);
        case ANSWERS -> answers(walk, cells);
        default -> cells.add(cell(values.get(i)));
      }
    }
    return TableText.row(cells);
  }

  @Override
  public String beginning(List<CarriedValue> values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < carried.size(); i++) {
      CarriedValue value = values.get(i);
      String cell = value.isText() ? TableText.harmless(value.text()) : value.text();
      text.append(TableText.cell(value.isNull() ? "" : cell)).append(',');
    }
    return text.toString();
  }

  /** A stop has no points. */
  private void totals(JsonNode totals, List<String> cells) {
    for (Option option : evaluator.outcomes().options()) {
      cells.add(totals.path(option.id()).asText());
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

  /** A text without its quotes, nothing for null, anything else as JSON. */
  private static String cell(JsonNode value) throws IOException {
    if (value.isNull()) {
      return "";
    }
    return value.isTextual() ? TableText.harmless(value.textValue()) : Json.compact(value);
  }
}
