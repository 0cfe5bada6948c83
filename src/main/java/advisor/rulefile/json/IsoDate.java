package advisor.rulefile.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads ISO 8601 dates by hand, because the formatters of the JDK are slow to load. */
final class IsoDate {

  private IsoDate() {}

  /** The date; empty if the text is no date of the calendar in exactly this form. */
  static Optional<LocalDate> of(String text) {
    if (text.length() != "2026-01-31".length()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      return day.toString().equals(text) ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException | NumberFormatException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
