package advisor.model;

import static advisor.model.Truth.FALSE;
import static advisor.model.Truth.TRUE;
import static advisor.model.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kleene's tables. */
class TruthTest {

  @Test
  void andIsTrueOnlyWhereBothAre() {
    assertThat(TRUE.and(TRUE)).isEqualTo(TRUE);
    assertThat(TRUE.and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
  }

  @Test
  void oneFalseMakesAndFalseWhateverTheOtherIs() {
    assertThat(FALSE.and(TRUE)).isEqualTo(FALSE);
    assertThat(FALSE.and(UNKNOWN)).isEqualTo(FALSE);
    assertThat(FALSE.and(FALSE)).isEqualTo(FALSE);
  }

  @Test
  void oneTrueMakesOrTrueWhateverTheOtherIs() {
    assertThat(TRUE.or(FALSE)).isEqualTo(TRUE);
    assertThat(TRUE.or(UNKNOWN)).isEqualTo(TRUE);
    assertThat(TRUE.or(TRUE)).isEqualTo(TRUE);
  }

  @Test
  void orIsFalseOnlyWhereBothAre() {
    assertThat(FALSE.or(FALSE)).isEqualTo(FALSE);
    assertThat(FALSE.or(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.or(UNKNOWN)).isEqualTo(UNKNOWN);
  }

  @Test
  void notUnknownIsUnknown() {
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    assertThat(TRUE.not()).isEqualTo(FALSE);
    assertThat(FALSE.not()).isEqualTo(TRUE);
  }

  @ParameterizedTest
  @EnumSource
  void theLawsThatHoldForTwoValuesHoldForThree(Truth one) {
    for (Truth other : Truth.values()) {
      assertThat(one.and(other)).isEqualTo(other.and(one));
      assertThat(one.or(other)).isEqualTo(other.or(one));
      assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    }
    assertThat(one.not().not()).isEqualTo(one);
  }
}
