/**
 * Reads rule files, scenarios and files of answers.
 *
 * <p>Start at {@link advisor.rulefile.RuleFileReader}, {@link
 * advisor.rulefile.answers.ScenarioReader} or {@code AnswersFileReader}. Each takes bytes and
 * returns a {@link advisor.rulefile.issue.ReadOutcome}: the content of the file, or every {@link
 * advisor.rulefile.issue.Issue} in it with its place. Bytes become a tree ({@code JsonReader}), a
 * walk over the tree collects every fault ({@code FileReading}), and the result is returned only if
 * there was none. A faultless line of a batch needs no tree.
 *
 * <p>Uses {@code model}, {@code text} and, for the meaning of a text as an answer, {@code
 * interview}; for answers also {@code evaluate}.
 */
package advisor.rulefile;
