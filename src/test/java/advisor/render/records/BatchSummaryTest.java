package advisor.render.records;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.render.RulesIdentity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchSummaryTest {

  private static final RulesIdentity RULES = new RulesIdentity("neck", "=1+1", "ab12");

  private static BatchSummary of(long massages) {
    return new BatchSummary(RULES, Map.of("massage", massages), 0);
  }

  @Test
  void aSpreadsheetWorksNothingOutThatARuleFileSays() {
    assertThat(of(2).csv(new TableText(',', false, false, false)))
        .contains("massage,2,neck,'=1+1,ab12\n", "unusable,0,neck,'=1+1,ab12\n");
  }

  @Test
  void oneResultIsNotSeveral() {
    assertThat(of(1).told()).isEqualTo("1 result: massage 1 (rules neck =1+1, sha256 ab12)");
    assertThat(of(2).told()).startsWith("2 results: massage 2 ");
    assertThat(of(0).told()).startsWith("0 results (rules ");
  }
}
