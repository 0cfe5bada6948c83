package advisor.model;

import static advisor.model.Truth.FALSE;
import static advisor.model.Truth.TRUE;
import static advisor.model.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthTest {

  @Test
  void notUnknownIsUnknown() {
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    assertThat(TRUE.not()).isEqualTo(FALSE);
    assertThat(FALSE.not()).isEqualTo(TRUE);
  }
}
