package advisor.model;

import java.util.Optional;

/**
 * An indication: one condition that speaks for one option, with one reason.
 *
 * @param criterion the id of the comparison row that the reason belongs to
 * @param option the id of the option it speaks for
 * @param points editorial weight, from 1 to {@value #MOST_POINTS}; no probability
 * @param because the reason that the person reads
 * @param note for those who edit the rules; never shown to the person
 */
public record Rule(
    String id,
    String criterion,
    Condition when,
    String option,
    int points,
    String because,
    Citation source,
    Optional<String> note)
    implements Conditional {

  public static final int MOST_POINTS = 9;
}
