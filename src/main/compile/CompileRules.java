import advisor.rulefile.DefaultRules;
import advisor.rulefile.Read;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.tools.ToolProvider;

/**
 * Called by the build once the program is compiled: writes the default rules as Java source that
 * makes the same rule book, and compiles it beside the other classes. Reading the file at each start
 * would cost more than all that follows.
 *
 * <p>Usage: {@code CompileRules CLASSES SOURCES}, two folders. Records are written by their
 * components, so a new field of the model needs nothing here.
 */
final class CompileRules {

  private final StringBuilder methods = new StringBuilder();
  private int made;

  public static void main(String[] folders) throws Exception {
    Read<RuleFile> read = RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME);
    if (!(read instanceof Read.Ok<RuleFile> ok)) {
      System.err.println("the default rules cannot be read, and are not compiled: " + read);
      System.exit(1);
      return;
    }
    Path source = Path.of(folders[1], "advisor", "rulefile", "CompiledDefaultRules.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, new CompileRules().source(ok.value()));
    String classes = folders[0];
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-nowarn", "-cp", classes, "-d", classes, source.toString());
    System.exit(code);
  }

  private String source(RuleFile rules) throws Exception {
    String book = expression(rules.book());
    return """
        package advisor.rulefile;

        /** The default rules; made by the build. */
        public final class CompiledDefaultRules implements ReadyRules {
          @Override
          public advisor.model.RuleBook book() {
            return %s;
          }

          @Override
          public String sha256() {
            return "%s";
          }

          private static <K, V> java.util.Map<K, V> map(Object... pairs) {
            java.util.Map<Object, Object> map = new java.util.LinkedHashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
              map.put(pairs[i], pairs[i + 1]);
            }
            @SuppressWarnings("unchecked")
            java.util.Map<K, V> typed = (java.util.Map<K, V>) map;
            return typed;
          }
        %s}
        """
        .formatted(book, rules.sha256(), methods);
  }

  private String expression(Object value) throws Exception {
    if (value instanceof String text) {
      return literal(text);
    } else if (value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    } else if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
    } else if (value instanceof LocalDate date) {
      return "java.time.LocalDate.of(%d, %d, %d)"
          .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    } else if (value instanceof Optional<?> optional) {
      return optional.isEmpty()
          ? "java.util.Optional.empty()"
          : "java.util.Optional.of(" + expression(optional.get()) + ")";
    } else if (value instanceof OptionalInt optional) {
      return optional.isEmpty()
          ? "java.util.OptionalInt.empty()"
          : "java.util.OptionalInt.of(" + optional.getAsInt() + ")";
    } else if (value instanceof List<?> list) {
      return "java.util.List.of(" + expressions(list) + ")";
    } else if (value instanceof Map<?, ?> map) {
      List<Object> pairs = new ArrayList<>();
      map.forEach((key, mapped) -> pairs.addAll(List.of(key, mapped)));
      return "map(" + expressions(pairs) + ")";
    } else if (value instanceof Record made) {
      return method(made);
    }
    throw new IllegalArgumentException("no source for " + value.getClass());
  }

  private String expressions(List<?> values) throws Exception {
    List<String> expressions = new ArrayList<>();
    for (Object value : values) {
      expressions.add(expression(value));
    }
    return String.join(", ", expressions);
  }

  /** A method of its own for each record keeps every method below the largest size. */
  private String method(Record value) throws Exception {
    List<Object> components = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      components.add(component.getAccessor().invoke(value));
    }
    String type = value.getClass().getCanonicalName();
    String arguments = expressions(components);
    String name = "made" + made++;
    methods.append(
        """

          private static %s %s() {
            return new %s(%s);
          }
        """
            .formatted(type, name, type, arguments));
    return name + "()";
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char letter : text.toCharArray()) {
      if (letter == '"' || letter == '\\') {
        literal.append('\\').append(letter);
      } else if (letter < ' ' || letter > '~') {
        literal.append("\\u%04x".formatted((int) letter));
      } else {
        literal.append(letter);
      }
    }
    return literal.append('"').toString();
  }
}
