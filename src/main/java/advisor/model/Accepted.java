package advisor.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A warning of {@code rules check} that somebody has looked at and decided to live with. It covers
 * the warning that it names and no other.
 *
 * @param finding the id of the warning
 * @param subject what it is about, as the warning names it
 * @param other the second rule, where the warning is about two
 * @param value how many points a threshold had when it was accepted, where it is about one
 * @param reason why it may stand
 */
public record Accepted(
    String finding, String subject, Optional<String> other, OptionalInt value, String reason) {}
