package advisor.content;

import advisor.model.Answers;
import advisor.model.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What pain alone should come to, read from {@code pain-table.txt}: the one place where the tests
 * say it.
 */
final class PainTable {

  private static final Path FILE = Path.of("src/test/resources/advisor/content/pain-table.txt");
  private static final List<String> LIMITS = List.of("little", "some", "much");
  private static final int FIRST_RESULT = 3;

  /**
   * One cell.
   *
   * @param answers those about the pain; the rest of the interview is {@link #calm}
   * @param expected the results that are fine, such as {@code P~}
   */
  record Cell(Answers answers, List<String> expected) {}

  private PainTable() {}

  /** Every cell for each single answer that its row stands for. */
  static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (String line : lines()) {
      List<String> columns = List.of(line.split("\\|", -1));
      for (String cause : each(columns.get(0))) {
        for (String duration : each(columns.get(1))) {
          for (int i = 0; i < LIMITS.size(); i++) {
            Answers pain = pain(cause, duration, columns.get(2).strip());
            cells.add(
                new Cell(
                    pain.with("limits", Response.of(LIMITS.get(i))),
                    each(columns.get(FIRST_RESULT + i))));
          }
        }
      }
    }
    return cells;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> each(String column) {
    return List.of(column.strip().split(", *"));
  }

  private static Answers pain(String cause, String time, String feel) {
    Answers pain = calm("pain").with("cause", Response.of(cause));
    if (!time.isEmpty()) {
      pain = pain.with(cause.equals("injury") ? "recent" : "duration", Response.of(time));
    }
    return feel.isEmpty() ? pain : pain.with("feel", Response.of(feel));
  }

  /** These goals, no sign, no precaution, and no wish either way. */
  static Answers calm(String... goals) {
    Answers calm = Answers.none().with("goal", Response.of(goals));
    for (String list :
        List.of("emergency-signs", "more-emergency-signs", "doctor-signs", "weak-signs")) {
      calm = calm.with(list, Response.of());
    }
    return calm.with("matters-most", Response.of("same"))
        .with("where", Response.of("several"))
        .with("exercise", Response.of("either-way"))
        .with("precautions", Response.of())
        .with("leaning", Response.of("no-leaning"));
  }
}
