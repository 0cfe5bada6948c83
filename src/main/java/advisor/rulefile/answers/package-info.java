/**
 * Answers that are given ahead, and scenarios: files, lines and rows to answers, or every fault
 * with its place.
 *
 * <p>Enter at {@link advisor.rulefile.answers.AnswersFileReader}, {@link
 * advisor.rulefile.answers.ScenarioReader}, {@link advisor.rulefile.answers.AnswersLineReader} and
 * {@link advisor.rulefile.answers.AnswersRowReader}.
 */
package advisor.rulefile.answers;
