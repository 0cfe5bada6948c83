package advisor.model;

/**
 * Something to mind about an option that does not rule it out.
 *
 * @param about the id of the option
 * @param say what is said to the person
 */
public record Caution(String id, Condition when, String about, String say, Citation source) {}
