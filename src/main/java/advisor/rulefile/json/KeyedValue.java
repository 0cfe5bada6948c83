package advisor.rulefile.json;

/**
 * A member of an object whose keys are ids or names of the author's.
 *
 * @param keyAt where the key stands
 */
public record KeyedValue(String key, int keyAt, ExpectedValue value) {}
