package advisor.render.json;

import advisor.text.NamedConstant;

/** What kind of fault ends a run or makes a line of a batch unusable, for a program to act on. */
public enum FaultCode implements NamedConstant {
  UNKNOWN_ANSWER("The text is none of the answers, or more than one."),
  CONTRADICTION("Answers that exclude each other."),
  ANSWERED_TWICE("One question is answered twice."),
  WRONG_KIND("A value that cannot be an answer to this question."),
  UNKNOWN_QUESTION("The rules have no such question."),
  MISSING_ANSWER("No answer to a question that applies."),
  INVALID_FILE("A rule, scenario or answers file is not valid."),
  INVALID_LINE("A line of a batch is not valid."),
  LINE_TOO_LONG("A line of a batch is longer than is read."),
  INVALID_OPTION(
      "The command line is wrong: an unknown option, a value that is missing, or two that do not go"
          + " together."),
  UNKNOWN_WORD("A word that is none of those allowed there."),
  UNUSABLE_LINES("A batch had more lines that cannot be used than were allowed."),
  UNREADABLE("An input cannot be read."),
  UNWRITABLE("An output cannot be written."),
  INTERRUPTED("The interview was left before its end."),
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
