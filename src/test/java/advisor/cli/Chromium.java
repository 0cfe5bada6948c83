package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real browser without a window, and the programs that look at what it printed. */
final class Chromium {

  private static final List<String> COMMAND =
      List.of(
          "chromium",
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-pdf-header-footer",
          "--virtual-time-budget=120000");

  private Chromium() {}

  static void assumeInstalled() {
    boolean installed =
        Files.isExecutable(Path.of("/usr/bin/chromium"))
            && Files.isExecutable(Path.of("/usr/bin/pdftotext"));
    assumeTrue(System.getenv("CI") != null || installed, "chromium, poppler-utils not installed");
  }

  /** The text of each printed page, in the order in which it was drawn. */
  static List<String> pages(Path html) throws Exception {
    Path pdf = html.resolveSibling(html.getFileName() + ".pdf");
    open(html, "--print-to-pdf=" + pdf);
    return List.of(run("pdftotext", "-raw", pdf.toString(), "-").split("\f"));
  }

  /** Draws the first printed page as a PNG. */
  static void firstSheet(Path html, Path png) throws Exception {
    Path pdf = html.resolveSibling(html.getFileName() + ".pdf");
    open(html, "--print-to-pdf=" + pdf);
    String name = png.toString().replace(".png", "");
    run("pdftoppm", "-png", "-r", "75", "-f", "1", "-singlefile", pdf.toString(), name);
  }

  /** The page as it stands once its scripts have come to rest. */
  static String dom(Path html, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("--dump-dom");
    return open(html, arguments.toArray(String[]::new));
  }

  private static String open(Path html, String... more) throws Exception {
    List<String> command = new ArrayList<>(COMMAND);
    command.add("--user-data-dir=" + Files.createTempDirectory(html.getParent(), "profile"));
    command.addAll(List.of(more));
    command.add(html.toUri().toString());
    return run(command.toArray(String[]::new));
  }

  /** What a program prints that ends well. */
  static String run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command[0]).isTrue();
      assertThat(process.exitValue()).as(Files.readString(err)).isZero();
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
      Files.delete(out);
      Files.delete(err);
    }
  }
}
