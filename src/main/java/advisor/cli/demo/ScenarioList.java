package advisor.cli.demo;

import advisor.rulefile.answers.ScenarioFile;
import advisor.scenario.ScenarioThemes;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.List;
import java.util.Map;

/** Scenarios under their themes, one a line: what it is called by, and its title. */
final class ScenarioList {

  private ScenarioList() {}

  static String text(List<ScenarioFile> files) {
    int widest = 0;
    for (ScenarioFile file : files) {
      widest = Math.max(widest, Columns.of(Visible.escaped(file.name())));
    }
    StringBuilder text = new StringBuilder();
    Map<String, List<ScenarioFile>> themes = ScenarioThemes.of(files, ScenarioFile::scenario);
    for (Map.Entry<String, List<ScenarioFile>> theme : themes.entrySet()) {
      text.append(text.length() == 0 ? "" : "\n").append(theme.getKey()).append('\n');
      for (ScenarioFile file : theme.getValue()) {
        String name = Visible.escaped(file.name());
        text.append("  ").append(name).append(" ".repeat(widest - Columns.of(name) + 2));
        text.append(Visible.of(file.scenario().title())).append('\n');
      }
    }
    return text.toString();
  }
}
