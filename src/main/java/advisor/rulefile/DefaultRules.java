package advisor.rulefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The rules that come with the program. */
public final class DefaultRules {

  /** The name that messages show for the file. */
  public static final String NAME = "physiotherapy-or-massage.json";

  private static final String RESOURCE = "/advisor/rules/" + NAME;

  private static final String COMPILED = "advisor.rulefile.CompiledDefaultRules";

  private DefaultRules() {}

  /**
   * The rules as compiled by the build, which saves reading the file at each start; equal to those
   * in the file. Empty if the build did not compile them.
   */
  public static Optional<LoadedRules> compiled() {
    try {
      Object compiled = Class.forName(COMPILED).getDeclaredConstructor().newInstance();
      return Optional.of((LoadedRules) compiled);
    } catch (ReflectiveOperationException absent) {
      return Optional.empty();
    }
  }

  /** The bytes of the file at the time of the build. */
  public static byte[] bytes() {
    try (InputStream in = DefaultRules.class.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
