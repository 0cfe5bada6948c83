package advisor.cli.command;

import advisor.cli.error.FileFaults;
import advisor.cli.error.UserError;
import advisor.cli.files.NamedFiles;
import advisor.render.RulesIdentity;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.LoadedRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.util.Optional;

/** The rule file in force. */
public final class RulesInForce {

  private RulesInForce() {}

  /** The rules that were named, else the built-in ones. */
  public static LoadedRules load(Optional<String> name, NamedFiles files)
      throws UserError, IOException {
    Optional<LoadedRules> compiled = name.isEmpty() ? DefaultRules.compiled() : Optional.empty();
    return compiled.isPresent() ? compiled.get() : file(name, files);
  }

  /** Which rules these are, for what is written for programs. */
  public static RulesIdentity identity(LoadedRules rules) {
    return new RulesIdentity(rules.book().id(), rules.book().version(), rules.sha256());
  }

  /** The same with the file itself, so that places in it can be told. */
  public static RuleFile file(Optional<String> name, NamedFiles files)
      throws UserError, IOException {
    return FileFaults.soundOrRefuse(read(name, files));
  }

  /** The same with every fault of the file, if it has any. */
  public static ReadOutcome<RuleFile> read(Optional<String> name, NamedFiles files)
      throws UserError, IOException {
    byte[] bytes = name.isPresent() ? files.read(name.get()) : DefaultRules.bytes();
    return RuleFileReader.read(bytes, name.orElse(DefaultRules.NAME));
  }
}
