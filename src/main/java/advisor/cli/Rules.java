package advisor.cli;

import advisor.rulefile.DefaultRules;
import advisor.rulefile.Read;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import java.io.IOException;
import java.util.Optional;

/** The rule file in force. */
final class Rules {

  private Rules() {}

  /** The file that was named, else the built-in one. */
  static RuleFile load(Optional<String> name, Input input) throws Refusal, IOException {
    if (name.isEmpty()) {
      return builtIn();
    }
    Read<RuleFile> read = RuleFileReader.read(input.read(name.get()), name.get());
    if (read instanceof Read.Ok<RuleFile> ok) {
      return ok.value();
    }
    throw Faults.refuse(((Read.Faulty<RuleFile>) read).issues());
  }

  /** The rules that the program was built with. */
  static RuleFile builtIn() throws Refusal, IOException {
    Read<RuleFile> read = RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME);
    if (read instanceof Read.Ok<RuleFile> ok) {
      return ok.value();
    }
    throw Faults.refuse(((Read.Faulty<RuleFile>) read).issues());
  }
}
