package advisor.rulefile.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IsoDateTest {

  @Test
  void readsEveryDayOfFourCenturies() {
    LocalDate end = LocalDate.of(2101, 1, 1);
    for (LocalDate day = LocalDate.of(1700, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(IsoDate.of(day.toString())).contains(day);
    }
  }

  @Test
  void refusesDaysThatNoCalendarHas() {
    for (String text :
        new String[] {
          "1900-02-29",
          "2026-02-29",
          "2026-04-31",
          "2026-00-10",
          "2026-13-01",
          "2026-01-00",
          "2026-01-32"
        }) {
      assertThat(IsoDate.of(text)).as(text).isEmpty();
    }
    assertThat(IsoDate.of("2000-02-29")).isPresent();
  }

  @Test
  void refusesOtherWaysToWriteADay() {
    for (String text :
        new String[] {
          "", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01T00:00", "+2026-01-1", "２０26-01-01"
        }) {
      assertThat(IsoDate.of(text)).as(text).isEmpty();
    }
  }
}
