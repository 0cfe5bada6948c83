package advisor.cli;

import advisor.render.document.TextStyle;
import java.util.Map;

/** How wide and how styled text is, decided once from options, environment and streams. */
public record DisplayStyle(ProgramStreams surroundings, CommonOptions options) {

  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_WIDTH = 1000;

  /** For a result on standard output or in a file. */
  TextStyle ofResult() {
    boolean terminal = surroundings.streams().output() && options.output().isEmpty();
    return isColoured(terminal) ? TextStyle.ANSI : unstyled();
  }

  /** For what is told where the questions are put. */
  public TextStyle ofQuestions() {
    return menuIsColoured() ? TextStyle.ANSI : unstyled();
  }

  /** For text without colour. */
  public TextStyle unstyled() {
    Map<String, String> environment = surroundings.environment();
    boolean linear =
        options.plain()
            || !environment.getOrDefault("ACCESSIBLE", "").isEmpty()
            || environment.getOrDefault("TERM", "").startsWith("dumb");
    return linear ? TextStyle.LINEAR : TextStyle.PLAIN;
  }

  /** Whether the questions are coloured. */
  public boolean menuIsColoured() {
    return isColoured(surroundings.streams().error() || surroundings.streams().output());
  }

  private boolean isColoured(boolean terminal) {
    Map<String, String> environment = surroundings.environment();
    return switch (options.colour()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && !options.plain()
              && environment.getOrDefault("ACCESSIBLE", "").isEmpty()
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    };
  }

  /** Of results, in columns: {@code COLUMNS}, else the terminal's, else 80. */
  public int width() {
    int width = asked();
    return width > 0 ? width : surroundings.streams().columns().orElse(DEFAULT_WIDTH);
  }

  /** The same of the questions, and of what is told where they are put. */
  public int widthOfQuestions() {
    int width = asked();
    return width > 0 ? width : surroundings.streams().columnsOfQuestions().orElse(DEFAULT_WIDTH);
  }

  private int asked() {
    int width = number(surroundings.environment().getOrDefault("COLUMNS", ""));
    return width > 0 ? Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)) : 0;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
