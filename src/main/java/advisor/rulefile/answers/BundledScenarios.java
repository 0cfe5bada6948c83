package advisor.rulefile.answers;

import advisor.rulefile.DefaultRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The scenarios that come with the program, each by the name of its file without the ending. */
public final class BundledScenarios {

  private static final String FOLDER = "/advisor/scenarios/";

  private BundledScenarios() {}

  public static List<String> names() {
    byte[] names = DefaultRules.bundled(FOLDER + "names.txt").orElseThrow();
    return new String(names, StandardCharsets.UTF_8).lines().toList();
  }

  /** The file of this name, as it was when the program was built; empty where there is none. */
  public static Optional<byte[]> bytes(String name) {
    return DefaultRules.bundled(FOLDER + name + ".json");
  }
}
