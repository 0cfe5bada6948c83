/**
 * What any text needs, whatever it says: how many columns it takes and where its lines end ({@link
 * advisor.text.Columns}), what is hidden in it ({@link advisor.text.Visible}), which texts read
 * alike ({@link advisor.text.ComparedText}), and which word was probably meant ({@link
 * advisor.text.Nearest}).
 *
 * <p>Pure functions of texts; nothing here depends on more than {@code java.base}.
 */
package advisor.text;
