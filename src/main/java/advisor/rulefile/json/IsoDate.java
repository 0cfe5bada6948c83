package advisor.rulefile.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as ISO 8601 writes them; by hand, because the formatters of the JDK are slow to load. */
final class IsoDate {

  private IsoDate() {}

  /** Empty where the text is no day of the calendar. */
  static Optional<LocalDate> of(String text) {
    if (!isWellFormed(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isWellFormed(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Characters.isDigits(text, 0, 4)
        && Characters.isDigits(text, 5, 7)
        && Characters.isDigits(text, 8, 10);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
