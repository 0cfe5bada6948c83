package advisor.cli.rules;

import advisor.cli.CommonOptions;
import advisor.cli.DocumentSetter;
import advisor.cli.Format;
import advisor.cli.ProgramStreams;
import advisor.render.CheckedRules;
import advisor.render.FindingsDocument;
import advisor.render.ProgramText;
import advisor.render.WorkflowCommands;
import advisor.render.json.FindingsJson;
import advisor.render.json.JsonLayout;
import advisor.render.json.SarifJson;
import advisor.rulefile.IssueText;
import java.io.IOException;
import java.util.List;

/**
 * What checking came to, as it was asked for.
 *
 * @param all whether what follows from another finding is told in full too
 */
record CheckedFilesText(ProgramStreams surroundings, CommonOptions common, boolean all) {

  String of(List<CheckedFile> files) throws IOException {
    List<CheckedRules> rules = files.stream().map(CheckedFile::rules).toList();
    return switch (common.format()) {
      case JSON -> JsonLayout.pretty(FindingsJson.of(rules));
      case SARIF -> JsonLayout.pretty(SarifJson.of(rules, ProgramText.version()));
      case GITHUB -> WorkflowCommands.of(rules);
      default -> documents(files);
    };
  }

  /** What cannot be read is told as text with each source line and a caret. */
  private String documents(List<CheckedFile> files) throws IOException {
    DocumentSetter setter = new DocumentSetter(surroundings, common);
    StringBuilder text = new StringBuilder();
    for (CheckedFile file : files) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(
          file.rules().isReadable() || common.format() == Format.MARKDOWN
              ? setter.set(FindingsDocument.of(file.rules(), all))
              : IssueText.of(file.issues()));
    }
    return text.toString();
  }
}
