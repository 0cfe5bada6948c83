/**
 * Files to values: rule files, scenarios and files of answers.
 *
 * <p>Enter at {@link advisor.rulefile.RuleFileReader}, {@link
 * advisor.rulefile.answers.ScenarioReader} or {@code AnswersFileReader}. Each takes bytes and gives
 * a {@link advisor.rulefile.issue.ReadOutcome}: what the file says, or every {@link
 * advisor.rulefile.issue.Issue} in it, each with its place. Bytes become a tree ({@code
 * JsonReader}), the tree is walked and every fault collected ({@code FileReading}), and what was
 * read is handed out only if there was none. A line of a batch that has nothing wrong with it needs
 * no tree.
 *
 * <p>Uses {@code model}, {@code text} and, for what a text means as an answer, {@code interview};
 * for answers {@code evaluate} as well.
 */
package advisor.rulefile;
