/**
 * Functions for texts of any content: columns and line breaks ({@link advisor.text.Columns}),
 * hidden characters ({@link advisor.text.Visible}), texts that read alike ({@link
 * advisor.text.ComparedText}), and the word probably meant ({@link advisor.text.Nearest}).
 *
 * <p>The functions are pure and need only {@code java.base}.
 */
package advisor.text;
