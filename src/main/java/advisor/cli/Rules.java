package advisor.cli;

import advisor.rulefile.DefaultRules;
import advisor.rulefile.ReadyRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import java.io.IOException;
import java.util.Optional;

/** The rule file in force. */
final class Rules {

  private Rules() {}

  /** The rules that were named, else the built-in ones. */
  static ReadyRules load(Optional<String> name, Input input) throws Refusal, IOException {
    Optional<ReadyRules> compiled = name.isEmpty() ? DefaultRules.compiled() : Optional.empty();
    return compiled.isPresent() ? compiled.get() : file(name, input);
  }

  /** The same with the file itself, so that places in it can be told. */
  static RuleFile file(Optional<String> name, Input input) throws Refusal, IOException {
    byte[] bytes = name.isPresent() ? input.read(name.get()) : DefaultRules.bytes();
    return Faults.soundOrRefuse(RuleFileReader.read(bytes, name.orElse(DefaultRules.NAME)));
  }
}
