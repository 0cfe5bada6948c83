package advisor.cli;

/** What a result is written as. */
public enum Format {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  SARIF,
  GITHUB;

  /** What a page to take along can be. */
  public static Format[] ofPages() {
    return new Format[] {TEXT, JSON, MARKDOWN, HTML};
  }
}
