package advisor.model;

/**
 * A warning of {@code rules check} that somebody has looked at and decided to live with.
 *
 * @param finding the id of the warning
 * @param subject what it is about, as the warning names it
 * @param reason why it may stand
 */
public record Accepted(String finding, String subject, String reason) {}
