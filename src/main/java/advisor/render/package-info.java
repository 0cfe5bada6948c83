/**
 * Values made visible: results, comparisons and hand-outs as text, Markdown, HTML and JSON;
 * scenarios, what has become of them, and films.
 *
 * <p>What is said is built once as a {@link advisor.render.document.Document}; the writers beside
 * it only set it. Nothing here reads or writes a stream, but for {@code ProgramText}. {@code
 * scenario}, {@code explain}, {@code interview}, {@code check}, {@code evaluate} and {@code model}
 * may be used.
 */
package advisor.render;
