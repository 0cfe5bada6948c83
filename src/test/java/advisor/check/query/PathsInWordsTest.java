package advisor.check.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Counts as a person can read them. */
class PathsInWordsTest {

  private static String share(long part, long all) {
    return PathsInWords.partOfAll(BigInteger.valueOf(part), BigInteger.valueOf(all));
  }

  @Test
  void largeCountsAreReadInThousands() {
    assertThat(share(13_025_280, 463_626_240)).isEqualTo("13,025,280 of 463,626,240 (2.8%)");
    assertThat(share(12, 345)).isEqualTo("12 of 345 (3.5%)");
  }

  @Test
  void aFewAreNotNone() {
    assertThat(share(0, 463_626_240)).isEqualTo("0 of 463,626,240 (0.0%)");
    assertThat(share(14_911, 463_668_545)).endsWith("(less than 0.1%)");
    assertThat(share(1, 1_000)).endsWith("(0.1%)");
    assertThat(share(463_602_420, 463_668_545)).endsWith("(over 99.9%)");
    assertThat(share(345, 345)).endsWith("(100.0%)");
  }

  @Test
  void whereThereAreNoneThereIsNoShare() {
    assertThat(share(0, 0)).isEqualTo("0 of 0");
  }
}
