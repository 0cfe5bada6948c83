package advisor.model;

/** One of the answers that a question offers: an id for scripts, a label for people. */
public record Answer(String id, String label) {}
