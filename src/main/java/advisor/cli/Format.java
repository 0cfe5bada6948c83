package advisor.cli;

/** What a result is written as. */
enum Format {
  TEXT,
  JSON,
  MARKDOWN
}
