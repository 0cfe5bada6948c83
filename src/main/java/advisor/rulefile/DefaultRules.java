package advisor.rulefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The rules that come with the program. */
public final class DefaultRules {

  /** What they are called where a rule file's name is shown. */
  public static final String NAME = "physiotherapy-or-massage.json";

  private static final String RESOURCE = "/advisor/rules/" + NAME;

  private static final String COMPILED = "advisor.rulefile.CompiledDefaultRules";

  private DefaultRules() {}

  /**
   * The rules as the build compiled them, which spares reading the file at each start; empty where
   * the build did not. They are equal to those in the file.
   */
  public static Optional<LoadedRules> compiled() {
    try {
      Object compiled = Class.forName(COMPILED).getDeclaredConstructor().newInstance();
      return Optional.of((LoadedRules) compiled);
    } catch (ReflectiveOperationException absent) {
      return Optional.empty();
    }
  }

  /** The bytes of the file, as it was when the program was built. */
  public static byte[] bytes() {
    return bundled(RESOURCE).orElseThrow();
  }

  /** A file that the build puts into the program. */
  public static Optional<byte[]> bundled(String resource) {
    try (InputStream in = DefaultRules.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
