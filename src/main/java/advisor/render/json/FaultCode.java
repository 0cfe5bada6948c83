package advisor.render.json;

import advisor.text.NamedConstant;

/** The kinds of fault that end a run or make a line of a batch unusable, for programs. */
public enum FaultCode implements NamedConstant {
  UNKNOWN_ANSWER("The text matches none of the answers, or more than one."),
  CONTRADICTION("Answers that exclude each other."),
  ANSWERED_TWICE("A question is answered twice."),
  WRONG_KIND("A value that cannot be an answer to this question."),
  UNKNOWN_QUESTION("The rules have no such question."),
  MISSING_ANSWER("No answer to a question that applies."),
  INVALID_FILE("A rule, scenario or answers file is not valid."),
  INVALID_LINE("A line of a batch is not valid."),
  LINE_TOO_LONG("A line of a batch is too long."),
  INVALID_OPTION(
      "The command line is wrong: an unknown option, a missing value, or options that do not go"
          + " together."),
  UNKNOWN_WORD("A word that is not allowed there."),
  UNUSABLE_LINES("A batch had more unusable lines than allowed."),
  UNREADABLE("An input cannot be read."),
  UNWRITABLE("An output cannot be written."),
  INTERRUPTED("The interview was ended early."),
  NOT_STARTED("Java cannot start."),
  BUG("A bug in the advisor.");

  private final String meaning;

  FaultCode(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
