package advisor.scenario;

import java.util.List;

/**
 * A demo as a film of its screen.
 *
 * @param columns of the screen
 * @param rows of the screen
 * @param events in the order of their times, the last of them after the end
 */
public record Cast(int columns, int rows, String title, List<Event> events) {
  public Cast {
    events = List.copyOf(events);
  }

  /** Something that happens at a time. */
  public sealed interface Event {
    /** Since the beginning, in milliseconds. */
    long at();

    String text();

    /** Something is written to the screen. */
    record Output(long at, String text) implements Event {}

    /** A place that one can go to. */
    record Marker(long at, String text) implements Event {}
  }
}
