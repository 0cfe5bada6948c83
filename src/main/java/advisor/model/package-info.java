/**
 * What an advisor knows and what a person says: a {@link advisor.model.RuleBook} and the {@link
 * advisor.model.Answers} given to its questions.
 *
 * <p>Immutable records and sealed types that copy their arguments. They read no files, decide
 * nothing and print nothing, and depend only on {@code java.base} and {@code text}.
 */
package advisor.model;
