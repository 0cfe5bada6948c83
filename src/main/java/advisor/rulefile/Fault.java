package advisor.rulefile;

import java.util.Optional;

/**
 * An issue that has not been given its line yet.
 *
 * @param at the offset it points at
 * @param first the offset that completes the message: a place before it, or -1
 */
record Fault(int at, String message, int first, Optional<String> suggestion) {}
