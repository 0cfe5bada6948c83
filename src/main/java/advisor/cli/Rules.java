package advisor.cli;

import advisor.rulefile.DefaultRules;
import advisor.rulefile.Read;
import advisor.rulefile.ReadyRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import java.io.IOException;
import java.util.Optional;

/** The rule file in force. */
final class Rules {

  private Rules() {}

  /** The file that was named, else the built-in one. */
  static ReadyRules load(Optional<String> name, Input input) throws Refusal, IOException {
    return name.isEmpty() ? builtIn() : read(input.read(name.get()), name.get());
  }

  /** The rules that the program was built with. */
  static ReadyRules builtIn() throws Refusal, IOException {
    Optional<ReadyRules> compiled = DefaultRules.compiled();
    return compiled.isPresent() ? compiled.get() : read(DefaultRules.bytes(), DefaultRules.NAME);
  }

  private static ReadyRules read(byte[] bytes, String name) throws Refusal, IOException {
    Read<RuleFile> read = RuleFileReader.read(bytes, name);
    if (read instanceof Read.Faulty<RuleFile> faulty) {
      throw Faults.refuse(faulty.issues());
    }
    return ((Read.Ok<RuleFile>) read).value();
  }
}
