package advisor.cli.command;

/** What something is written as: each command says which of them it can write. */
public enum Format {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  SARIF,
  GITHUB
}
