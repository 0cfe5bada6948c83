package advisor.interview;

/**
 * An answer given ahead that counts for nothing.
 *
 * @param applies whether the question would be asked, had the interview not ended before it; else
 *     other answers make it one that is not asked
 */
public record UnusedAnswer(String question, boolean applies) {}
