/**
 * What a check can ask about a rule book, and the words for what it finds.
 *
 * <p>{@link advisor.check.query.BookProofs} is handed to every {@link advisor.check.query.Check}:
 * it proves what the checks have in common once, when the first of them asks.
 */
package advisor.check.query;
