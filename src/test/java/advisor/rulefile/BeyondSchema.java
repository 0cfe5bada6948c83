package advisor.rulefile;

import advisor.rulefile.issue.Issue;
import java.util.regex.Pattern;

/** The faults that the readers find and that no schema can know of, each by what is said of it. */
enum BeyondSchema {
  /** A validator is not even asked. */
  IS_NO_JSON("nothing from here on was read|the file is empty|the file is not UTF-8"),
  KEY_GIVEN_TWICE("is given twice in one object"),
  HALF_A_CHARACTER("the text contains half a character"),
  WHOLE_NUMBER_WITH_FRACTION_OR_EXPONENT("found the number -?[0-9]+(\\.0+|[eE]\\+?[0-9]+)$"),
  DAY_THAT_ITS_MONTH_DOES_NOT_HAVE(
      "'[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])' is not a date"),
  REVIEW_DUE_BEFORE_IT_WAS_SIGNED("'next' is not after 'on'"),
  UNKNOWN_ID(
      "unknown (question|answer|option|source|criterion|stop outcome|stop|caution|rule|condition) '"),
  UNKNOWN_RULE_FILE("unknown rule file '"),
  UNKNOWN_OUTCOME("unknown outcome '"),
  LABEL_OF_ANOTHER_MEANING("the label '.*' also means "),
  ID_TAKEN("the id '.*' is already taken by"),
  QUESTION_ASKED_LATER("is asked after it|cannot depend on its own answer"),
  CONDITION_BEFORE_IT_IS_KNOWN("is not defined yet at this point"),
  CONDITION_OF_TOO_MANY_PARTS("parts when written out"),
  CONDITION_LISTED_TWICE_IN_OTHER_WORDS("this condition is listed twice"),
  MORE_THAN_THERE_ARE("'atLeast' can never be reached"),
  OPERATOR_THAT_DOES_NOT_FIT_THE_QUESTION("question '.*' takes (several answers|one answer)"),
  OPTION_WITHOUT_A_TEXT("every option needs a text here"),
  FEWER_THAN_TWO_TO_RECOMMEND("at least two options without 'comparedOnly' are needed"),
  OPTION_ONLY_COMPARED("no (rule|caution) can be (for|about) an option that is only compared"),
  CLEAR_LEAD_BELOW_LEAD_NEEDED("clearLead is smaller than leadNeeded"),
  ANSWER_THAT_THE_QUESTION_DOES_NOT_OFFER(
      "is not one of its answers|takes one answer|cannot be combined with|has no answer 'none of these'|must be answered");

  private final Pattern said;

  BeyondSchema(String said) {
    this.said = Pattern.compile(said);
  }

  boolean tellsOf(Issue issue) {
    return said.matcher(issue.message()).find();
  }
}
