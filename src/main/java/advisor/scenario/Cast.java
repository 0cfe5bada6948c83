package advisor.scenario;

import java.util.List;

/**
 * A recording of the screen of a demo.
 *
 * @param events the events in order of time; the last one stands after the end
 */
public record Cast(int columns, int rows, String title, List<Event> events) {
  public Cast {
    events = List.copyOf(events);
  }

  /**
   * An event on the screen.
   *
   * @param at the time since the beginning, in milliseconds
   * @param isMarker whether the text is the name of a place to jump to, not output
   */
  public record Event(long at, boolean isMarker, String text) {}
}
