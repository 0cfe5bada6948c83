package advisor.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.rulefile.issue.ReadOutcome;
import org.junit.jupiter.api.Test;

/** The rules that the build compiled are those in the file. */
class CompiledRulesTest {

  @Test
  void theyAreEqualToTheFileInEveryWord() {
    LoadedRules compiled = DefaultRules.compiled().orElseThrow();
    ReadOutcome<RuleFile> read = RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME);
    RuleFile file = ((ReadOutcome.Ok<RuleFile>) read).value();

    assertThat(compiled.book()).isEqualTo(file.book());
    assertThat(compiled.sha256()).isEqualTo(file.sha256());
  }
}
