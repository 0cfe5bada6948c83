package advisor.render.records;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.render.RulesIdentity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchSummaryTest {

  private static final RulesIdentity RULES = new RulesIdentity("neck", "=1+1", "ab12");

  @Test
  void aSpreadsheetWorksNothingOutThatARuleFileSays() {
    BatchSummary summary = new BatchSummary(RULES, Map.of("massage", 2L), 0);
    assertThat(summary.csv(new TableText(',', false, false, false)))
        .contains("massage,2,neck,'=1+1,ab12\n", "unusable,0,neck,'=1+1,ab12\n");
  }
}
