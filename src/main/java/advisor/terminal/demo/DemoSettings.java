package advisor.terminal.demo;

import advisor.scenario.DemoPace;
import java.util.List;
import java.util.Optional;

/**
 * How a demo is put on.
 *
 * @param auto whether it goes on by itself from the beginning
 * @param notes where the narrator's words go; empty for the screen that all see
 * @param opening paragraphs above the first question; the first is the title
 * @param width of plain lines, in columns
 */
public record DemoSettings(
    DemoPace pace,
    boolean auto,
    Optional<NarratorNotes> notes,
    List<String> opening,
    boolean colour,
    int width) {
  public DemoSettings {
    opening = List.copyOf(opening);
  }
}
