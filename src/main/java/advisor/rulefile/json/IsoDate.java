package advisor.rulefile.json;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Days as ISO 8601 writes them; by hand, because the formatters of the JDK are slow to load. */
final class IsoDate {
  private final String text;

  private IsoDate(String text) {
    this.text = text;
  }

  /** Empty where the text is no day of the calendar. */
  static Optional<LocalDate> of(String text) {
    return new IsoDate(text).date();
  }

  private Optional<LocalDate> date() {
    if (!isWellFormed()) {
      return Optional.empty();
    }
    int year = number(0, 4);
    int month = number(5, 7);
    int day = number(8, 10);
    return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private boolean isWellFormed() {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Characters.isDigits(text, 0, 4)
        && Characters.isDigits(text, 5, 7)
        && Characters.isDigits(text, 8, 10);
  }

  private static int lengthOf(int month, int year) {
    return Month.of(month).length(isLeap(year));
  }

  /** By hand too: {@link java.time.Year} makes a formatter when it is loaded. */
  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private int number(int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
