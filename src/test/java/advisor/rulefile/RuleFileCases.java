package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Faulty rule files, one folder a case: a {@code rules.json}, or in {@code change.txt} the changes
 * to the valid file, where lines after "-" give way to the lines after "+".
 */
final class RuleFileCases {
  private static final Path FOLDER = Sample.FOLDER.resolve("cases");

  private RuleFileCases() {}

  static Set<String> names() {
    return names(FOLDER);
  }

  static Path folder(String name) {
    return FOLDER.resolve(name);
  }

  /** What is in a folder, by name. */
  static Set<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return new TreeSet<>(entries.map(entry -> entry.getFileName().toString()).toList());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static byte[] rules(String name) {
    Path folder = folder(name);
    Path whole = folder.resolve("rules.json");
    if (Files.exists(whole)) {
      return Sample.bytes(whole);
    }
    String change = new String(Sample.bytes(folder.resolve("change.txt")), UTF_8);
    String text = Sample.text();
    for (String edit : change.split("(?<=\n)\n")) {
      text = Sample.changed(text, lines(edit, "- "), lines(edit, "+ "));
    }
    return text.getBytes(UTF_8);
  }

  private static String lines(String edit, String mark) {
    return String.join(
        "\n",
        edit.lines()
            .filter(line -> line.startsWith(mark))
            .map(line -> line.substring(mark.length()))
            .toList());
  }
}
