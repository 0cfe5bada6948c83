package advisor.render;

import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.text.Visible;
import java.util.List;

/**
 * Writes findings as GitHub workflow commands, which show them beside the lines of the file. An
 * accepted finding becomes a notice; what was not proved becomes an error.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">
 *     workflow commands</a>
 */
public final class WorkflowCommands {

  private WorkflowCommands() {}

  public static String of(List<CheckedRules> files) {
    StringBuilder text = new StringBuilder();
    for (CheckedRules file : files) {
      for (Finding finding : file.findings()) {
        String level = finding.accepted().isPresent() ? "notice" : finding.severity();
        String subject =
            finding.subject().id().isEmpty() ? "" : " '" + finding.subject().id() + "'";
        String accepted = finding.accepted().map(reason -> " Accepted: " + reason).orElse("");
        String place = ",line=" + finding.line() + ",col=" + finding.column();
        text.append("::" + level + " file=" + property(file.file()) + place);
        text.append(",title=" + property(finding.code() + subject));
        text.append("::" + data(finding.sentences() + accepted) + "\n");
      }
      for (Report.Unproved unproved : file.unproved()) {
        text.append("::error file=" + property(file.file()) + ",line=1,title=not proved::");
        text.append(data(unproved.what() + ": " + unproved.why()) + "\n");
      }
    }
    return text.toString();
  }

  private static String data(String text) {
    return Visible.escaped(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
