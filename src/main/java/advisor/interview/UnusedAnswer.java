package advisor.interview;

/**
 * An answer that does not count.
 *
 * @param question the id of its question
 * @param applies true where the interview ended before the question; false where the question does
 *     not apply
 */
public record UnusedAnswer(String question, boolean applies) {}
