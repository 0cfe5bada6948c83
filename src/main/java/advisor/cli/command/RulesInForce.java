package advisor.cli.command;

import advisor.cli.error.UserError;
import advisor.cli.files.FileErrors;
import advisor.cli.files.NamedFiles;
import advisor.render.RulesIdentity;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.LoadedRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.util.Optional;

/** Reads the rules that a run uses. */
public final class RulesInForce {

  private RulesInForce() {}

  /** The named rules, else the built-in ones. */
  public static LoadedRules load(Optional<String> name, NamedFiles files)
      throws UserError, IOException {
    Optional<LoadedRules> compiled = name.isEmpty() ? DefaultRules.compiled() : Optional.empty();
    return compiled.isPresent() ? compiled.get() : file(name, files);
  }

  /** The identity of rules, for output to programs. */
  public static RulesIdentity identity(LoadedRules rules) {
    return new RulesIdentity(rules.book().id(), rules.book().version(), rules.sha256());
  }

  /** The rules with their file, for places in it. */
  public static RuleFile file(Optional<String> name, NamedFiles files)
      throws UserError, IOException {
    return FileErrors.soundOrRefuse(read(name, files));
  }

  /** The rules with their file, or every fault of it. */
  public static ReadOutcome<RuleFile> read(Optional<String> name, NamedFiles files)
      throws UserError, IOException {
    byte[] bytes = name.isPresent() ? files.read(name.get()) : DefaultRules.bytes();
    return RuleFileReader.read(bytes, name.orElse(DefaultRules.NAME));
  }
}
