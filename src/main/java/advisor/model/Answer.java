package advisor.model;

/** An answer that a question offers: an id for scripts, a label for people. */
public record Answer(String id, String label) {}
