package advisor.render.shell;

import advisor.render.ProgramText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The shells that can complete command lines of the program. */
public enum CompletionShell {
  BASH("'\\''", "\n  "),
  ZSH("'\\''", "\n  "),
  FISH("\\'", " \\\n  ");

  /** In the scripts, where the rows go. */
  private static final String ROWS = "@ROWS@";

  private final String quoteInside;
  private final String between;

  CompletionShell(String quoteInside, String between) {
    this.quoteInside = quoteInside;
    this.between = between;
  }

  /** The script that completes by these rows of a {@link CompletionTable}. */
  public String script(List<String> rows) {
    String table = rows.stream().map(this::quoted).collect(Collectors.joining(between));
    return ProgramText.of("completion/advisor." + name().toLowerCase(Locale.ROOT))
        .replace(ROWS, table);
  }

  /** As one word, whatever is in it. */
  String quoted(String text) {
    String plain = this == FISH ? text.replace("\\", "\\\\") : text;
    return "'" + plain.replace("'", quoteInside) + "'";
  }
}
