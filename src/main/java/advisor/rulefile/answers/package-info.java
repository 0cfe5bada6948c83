/**
 * Reads answers given ahead, and scenarios, from files, lines and rows; or reports every fault with
 * its place.
 *
 * <p>Start at {@link advisor.rulefile.answers.AnswersFileReader}, {@link
 * advisor.rulefile.answers.ScenarioReader}, {@link advisor.rulefile.answers.AnswersLineReader} and
 * {@link advisor.rulefile.answers.AnswersRowReader}.
 */
package advisor.rulefile.answers;
