package advisor.rulefile.answers;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The layout of a table, as far as options give it; the rest is detected.
 *
 * @param delimiter the character between cells; else found in the first line
 * @param encoding the encoding; else found in the first bytes, or UTF-8
 * @param columns the column names, if no first line gives them; else empty
 * @param guarded whether ids and carried cells have a guard against formulas
 */
public record TableLayout(
    Optional<Character> delimiter,
    Optional<Charset> encoding,
    List<String> columns,
    boolean guarded) {
  public TableLayout {
    columns = List.copyOf(columns);
  }
}
