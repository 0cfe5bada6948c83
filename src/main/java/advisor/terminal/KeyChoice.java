package advisor.terminal;

/**
 * Something that one key does.
 *
 * @param key a small letter
 * @param does what it does, as the rest of a sentence: "read it all"
 */
public record KeyChoice(char key, String does) {}
