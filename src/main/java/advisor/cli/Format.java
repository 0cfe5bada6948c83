package advisor.cli;

/** What a result is written as. */
public enum Format {
  TEXT,
  JSON,
  MARKDOWN,
  HTML
}
