package advisor.render;

/**
 * The identity of the rule file behind a result.
 *
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record RulesIdentity(String id, String version, String sha256) {}
