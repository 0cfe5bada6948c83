/**
 * Values made visible: results, comparisons and hand-outs as text, Markdown and JSON; scenarios,
 * what has become of them, and films.
 *
 * <p>What is said is built once as a {@link advisor.render.document.Document}; {@link
 * advisor.render.document.TextWriter} and {@link advisor.render.document.MarkdownWriter} only set
 * it. Everything is written into an {@code Appendable} that is handed in. {@code scenario}, {@code
 * explain}, {@code interview}, {@code evaluate} and {@code model} may be used.
 */
package advisor.render;
