package advisor.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A finding of {@code rules check} that the authors have reviewed and accept. It covers the finding
 * that it names and no other.
 *
 * @param finding the id of the check, such as {@code knife-edge}
 * @param subject what the finding is about, as the finding names it
 * @param other what else the finding names, such as the second of two rules
 * @param value the points of the threshold when it was accepted; empty unless the finding is about
 *     one
 * @param reason why the authors accept it
 */
public record Accepted(
    String finding, String subject, Optional<String> other, OptionalInt value, String reason) {}
