package advisor.check;

/**
 * What is known of the combinations of a block, a bit for each.
 *
 * @param outcomes the number of the outcome, digit by digit, the lowest first
 * @param asked for each question of the block, where it is asked
 * @param own where every question of the block that is not asked has its first class: each path
 *     once
 * @param over whether a stop before it has ended the interview, so that it is one path
 */
record Block(long[][] outcomes, long[][] asked, long[] own, boolean over) {}
