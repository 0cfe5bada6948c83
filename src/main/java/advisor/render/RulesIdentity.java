package advisor.render;

/**
 * Which rule file a result was made with.
 *
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record RulesIdentity(String id, String version, String sha256) {}
