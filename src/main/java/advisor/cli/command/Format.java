package advisor.cli.command;

/** The formats of results; each command says which of them it can write. */
public enum Format {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  SARIF,
  GITHUB
}
