import advisor.cli.Advisor;
import advisor.cli.error.ExitCode;
import advisor.cli.command.Surroundings;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.issue.ReadOutcome;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.terminal.Streams;
import advisor.terminal.lines.PipedLines;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.tools.ToolProvider;

/**
 * Called by the build after the program is compiled. Makes, beside the other classes, what every
 * start would otherwise compute: code for the default rules, the help texts of all commands, and a
 * list of the scenarios.
 *
 * <p>Usage: {@code MakeReady CLASSES SOURCES}, two folders. Records are written by their components,
 * so a new field of the model needs no change here.
 */
final class MakeReady {

  private final Path classes;
  private final Path sources;
  private final StringBuilder methods = new StringBuilder();
  private int made;

  private MakeReady(String classes, String sources) {
    this.classes = Path.of(classes);
    this.sources = Path.of(sources);
  }

  public static void main(String[] folders) throws Exception {
    MakeReady ready = new MakeReady(folders[0], folders[1]);
    ready.compile("advisor/rulefile/CompiledDefaultRules", ready.rules());
    ready.help();
    ready.scenarios();
  }

  /** Copies the scenarios and lists their names, because files in a jar cannot be listed. */
  private void scenarios() throws Exception {
    Path folder = emptied("advisor/scenarios");
    try (var files = Files.list(Path.of("rules/scenarios"))) {
      List<String> names = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        names.add(file.getFileName().toString().replace(".json", ""));
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      Files.write(folder.resolve("names.txt"), names);
    }
  }

  private void compile(String name, String source) throws Exception {
    Path file = sources.resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                file.toString());
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Writes the help of every command, as picocli formats it, to a file with its full name. */
  private void help() throws Exception {
    Path folder = emptied("advisor/help");
    for (String page : output("manual").lines().toList()) {
      if (page.equals("advisor-formats")) {
        continue;
      }
      String name = page.replace('-', ' ');
      String[] arguments = (name + " --help").split(" ");
      String text = output(Arrays.copyOfRange(arguments, 1, arguments.length));
      Files.writeString(folder.resolve(name + ".txt"), text);
    }
  }

  /** A folder without the files of an earlier build, which might be read back. */
  private Path emptied(String name) throws Exception {
    Path folder = Files.createDirectories(classes.resolve(name));
    for (File page : folder.toFile().listFiles()) {
      Files.delete(page.toPath());
    }
    return folder;
  }

  /** What the program prints for these arguments. */
  private static String output(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            System.err,
            new Streams(false, false, false),
            (manner, questions) -> new PipedLines(InputStream.nullInputStream(), questions),
            Map.of());
    if (new Advisor(surroundings).run(arguments) != ExitCode.OK) {
      System.exit(1);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String rules() throws Exception {
    ReadOutcome<RuleFile> read = RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME);
    if (!(read instanceof ReadOutcome.Ok<RuleFile> ok)) {
      throw new IllegalStateException("the default rules cannot be read: " + read);
    }
    return source(ok.value());
  }

  private String source(RuleFile rules) throws Exception {
    String book = expression(rules.book());
    return """
        package advisor.rulefile;

        /** The default rules; made by the build. */
        public final class CompiledDefaultRules implements LoadedRules {
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

  /** Writes a method for each record, so that no method exceeds the largest size. */
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
      } else if (letter < ' ') {
        literal.append("\\%03o".formatted((int) letter));
      } else if (letter > '~') {
        literal.append("\\u%04x".formatted((int) letter));
      } else {
        literal.append(letter);
      }
    }
    return literal.append('"').toString();
  }
}
