package advisor.rulefile.answers;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * How a table is laid out, as far as that is said; the rest is found out.
 *
 * @param delimiter what parts the cells; else the first line tells
 * @param encoding of the text; else its first bytes tell, or it is UTF-8
 * @param columns their names where no first line names them; else empty
 * @param guarded whether ids and carried cells were guarded against being worked out as formulas
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
