/**
 * Turns results, comparisons, hand-outs, findings and scenarios into text, Markdown, HTML and JSON.
 *
 * <p>The content is built once as a {@link advisor.render.document.Document}; the writers beside it
 * only lay it out. Nothing here reads or writes a stream, except {@code ProgramText}. {@code
 * scenario}, {@code explain}, {@code interview}, {@code check}, {@code evaluate} and {@code model}
 * may be used.
 */
package advisor.render;
