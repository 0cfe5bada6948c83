package advisor.model;

/**
 * Where a warning sign sends a person.
 *
 * @param urgency the lower number is the more urgent
 */
public record StopOutcome(String id, Guidance guidance, int urgency) {}
