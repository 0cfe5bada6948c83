package advisor.cli.batch;

import advisor.cli.error.UsageError;
import advisor.cli.error.UserError;
import advisor.model.RuleBook;
import advisor.render.records.ResultField;
import advisor.rulefile.answers.LineNames;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that records are to have: what results tell, and what is carried beside it. */
record RecordKeys(RuleBook book, BatchCommand.BatchArguments arguments) {

  private static final String NAMES = "--carry or --ignore";

  /** Keys of every record besides those of results. */
  private static final List<String> OURS = List.of("line", "input", "faults");

  /** Refuses a key that no record could have, or one that could mean two things. */
  void refuseClashes() throws UserError {
    refuseNames();
    refuseFields();
  }

  /** What is carried stands beside the keys of results, and no answer is carried or ignored. */
  private void refuseNames() throws UserError {
    LineNames names = arguments.names();
    for (String name : names.carried()) {
      boolean isKey = OURS.contains(name) || ResultField.of(name).isPresent();
      refuse(BatchOption.CARRY.word(), name, isKey, "is a key of the results");
    }
    for (String name : names.all()) {
      refuse(NAMES, name, book.question(name).isPresent(), "is a question");
      refuse(NAMES, name, name.isEmpty(), "is not a name");
    }
    refuseAgain(NAMES, names.all());
  }

  private static void refuseAgain(String option, List<String> names) throws UserError {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      String problem = name.equals(LineNames.ID) ? "is always included" : "is given twice";
      refuse(option, name, !seen.add(name), problem);
    }
  }

  /** A member that no result has would be in none of them, and one column has a name. */
  private void refuseFields() throws UserError {
    List<String> columns = new ArrayList<>();
    for (ResultField field : arguments.told()) {
      List<String> members = field.members(book);
      if (field.member().isPresent() && !members.contains(field.member().get())) {
        String before = field.key().id() + ".";
        List<String> allowed = members.stream().map(member -> before + member).toList();
        throw UsageError.word(
            field.id(),
            BatchOption.FIELDS.word(),
            allowed.isEmpty() ? ResultField.words() : allowed);
      }
      columns.addAll(
          arguments.to() == BatchCommand.Form.CSV ? field.columns(book) : List.of(field.id()));
    }
    refuseAgain(BatchOption.FIELDS.word(), columns);
  }

  private static void refuse(String option, String name, boolean clashes, String problem)
      throws UserError {
    if (clashes) {
      throw UsageError.of(option + ": '" + Visible.escaped(name) + "' " + problem);
    }
  }
}
