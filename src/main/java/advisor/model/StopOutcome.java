package advisor.model;

/** Where a warning sign sends a person. A book lists the most urgent first. */
public record StopOutcome(String id, Guidance guidance) {}
