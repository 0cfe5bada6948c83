package advisor.render.shell;

import advisor.interview.AnswerText;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a shell has to know to complete command lines, as rows of five fields parted by tabs, none
 * of them empty: the kind of row, the command or question that it belongs to, names parted by
 * spaces, the kind of value, and a text for people. (Reading a rule file refuses texts that are
 * empty or hold a control character.)
 */
public final class CompletionTable {

  private static final String NOTHING = "-";

  private final List<String> rows = new ArrayList<>();

  private CompletionTable() {}

  /** The rows for a program with all its commands, and the questions of a rule book. */
  public static List<String> of(CommandShape program, RuleBook book) {
    CompletionTable table = new CompletionTable();
    table.add(program);
    table.rows.addAll(of(book));
    return table.rows;
  }

  /** The rows for the questions alone. */
  public static List<String> of(RuleBook book) {
    CompletionTable table = new CompletionTable();
    book.questions().forEach(table::add);
    return table.rows;
  }

  private void add(CommandShape command) {
    for (CommandShape below : command.commands()) {
      row("command", command.path(), below.name(), NOTHING, below.about());
    }
    for (CommandShape.CommandOption option : command.options()) {
      String names = String.join(" ", option.names());
      row("option", command.path(), names, value(option.value()), option.about());
    }
    int place = 1;
    for (CommandShape.Argument argument : command.arguments()) {
      String name = argument.repeated() ? "more" : Integer.toString(place);
      row("argument", command.path(), name, value(argument.value()), argument.about());
      place++;
    }
    command.commands().forEach(this::add);
  }

  private void add(Question question) {
    row("question", NOTHING, question.id(), NOTHING, question.topic());
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      String id = choice.id().equals(AnswerText.NOT_SURE) ? AnswerText.NOT_SURE_ID : choice.id();
      row("answer", question.id(), id, company(question, id), choice.label());
    }
  }

  /** Whether other answers can stand beside this one: many, one (the question takes one), alone. */
  private static String company(Question question, String id) {
    if (!question.choosesMany()) {
      return "one";
    }
    return question.answer(id).isPresent() ? "many" : "alone";
  }

  private static String value(CommandShape.Value value) {
    String kind = value.kind().name().toLowerCase(Locale.ROOT);
    return value.words().isEmpty() ? kind : kind + " " + String.join(" ", value.words());
  }

  private void row(String kind, String at, String names, String value, String text) {
    rows.add(String.join("\t", kind, at, names, value, text));
  }
}
