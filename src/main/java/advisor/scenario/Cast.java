package advisor.scenario;

import java.util.List;

/**
 * A demo as a film of its screen.
 *
 * @param events in the order of their times, the last of them after the end
 */
public record Cast(int columns, int rows, String title, List<Event> events) {
  public Cast {
    events = List.copyOf(events);
  }

  /**
   * Something that happens at a time.
   *
   * @param at since the beginning, in milliseconds
   * @param isMarker whether it is the name of a place that one can go to, and nothing written
   */
  public record Event(long at, boolean isMarker, String text) {}
}
