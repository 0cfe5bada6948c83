package advisor.rulefile;

/**
 * The part of a source line around a place, as it stands in the file: it may hold tabs and
 * characters that a terminal would obey.
 *
 * @param text empty where there is no line to show; cut ends show as "…"
 * @param caret the code point of the text that the place points at, from 0
 */
public record Excerpt(String text, int caret) {}
