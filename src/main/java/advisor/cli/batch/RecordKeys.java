package advisor.cli.batch;

import advisor.cli.error.UserError;
import advisor.model.RuleBook;
import advisor.render.records.ResultField;
import advisor.rulefile.answers.LineNames;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the keys of records: the requested fields, and what is carried beside them. */
record RecordKeys(RuleBook book, BatchCommand.BatchArguments arguments) {

  private static final String NAMES = "--carry or --ignore";

  /** The keys of every record besides those of results. */
  private static final List<String> RECORD_KEYS = List.of("line", "input", "faults");

  /** Refuses a key that no record could have, and one with two meanings. */
  void refuseClashes() throws UserError {
    refuseNames();
    refuseFields();
  }

  /** Refuses a carried name that is a key of the results, and a carried or ignored question. */
  private void refuseNames() throws UserError {
    LineNames names = arguments.names();
    for (String name : names.carried()) {
      boolean isKey = RECORD_KEYS.contains(name) || ResultField.of(name).isPresent();
      refuse(BatchOption.CARRY.word(), name, isKey, "is a key of the results");
    }
    for (String name : names.all()) {
      refuse(NAMES, name, book.question(name).isPresent(), "is a question");
      refuse(NAMES, name, name.isEmpty(), "is not a name");
    }
    refuseTwice(NAMES, names.all());
  }

  private static void refuseTwice(String option, List<String> names) throws UserError {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      String problem = name.equals(LineNames.ID) ? "is always included" : "is given twice";
      refuse(option, name, !seen.add(name), problem);
    }
  }

  /** Refuses a member that no result has, and a column that is given twice. */
  private void refuseFields() throws UserError {
    List<String> columns = new ArrayList<>();
    for (ResultField field : arguments.shownFields()) {
      List<String> members = field.members(book);
      if (field.member().isPresent() && !members.contains(field.member().get())) {
        String before = field.key().id() + ".";
        List<String> allowed = members.stream().map(member -> before + member).toList();
        throw UserError.word(
            field.id(),
            BatchOption.FIELDS.word(),
            allowed.isEmpty() ? ResultField.words() : allowed);
      }
      columns.addAll(
          arguments.to() == BatchCommand.Form.CSV ? field.columns(book) : List.of(field.id()));
    }
    refuseTwice(BatchOption.FIELDS.word(), columns);
  }

  private static void refuse(String option, String name, boolean clashes, String problem)
      throws UserError {
    if (clashes) {
      throw UserError.usage(option + ": '" + Visible.escaped(name) + "' " + problem);
    }
  }
}
