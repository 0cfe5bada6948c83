package advisor.cli.command;

import advisor.text.NamedConstant;

/** The formats of results; each command says which of them it can write. */
public enum Format implements NamedConstant {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  SARIF,
  GITHUB
}
