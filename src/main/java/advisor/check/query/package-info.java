/**
 * The questions that checks ask about a rule book, and the words of their findings.
 *
 * <p>{@link advisor.check.query.BookProofs} is passed to every {@link advisor.check.query.Check}.
 * It computes what several checks need once, on first use.
 */
package advisor.check.query;
