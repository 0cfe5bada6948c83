package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A shell in a real terminal, on a server of its own. Without tmux the tests are left out, except
 * where {@code CI} is set: there it has to be.
 */
final class Tmux implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final String socket;

  private Tmux(String socket) {
    this.socket = socket;
  }

  /** A shell of so many columns and rows, in this folder, with these variables set. */
  static Tmux open(int columns, int rows, Path folder, String... environment) {
    assumeTrue(System.getenv("CI") != null || isInstalled(), "tmux is not installed");
    Tmux tmux = new Tmux("advisor-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    List<String> command = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d"));
    command.addAll(List.of("-x", "" + columns, "-y", "" + rows, "-c", folder.toString()));
    command.addAll(List.of("env", "PS1=ready> ", "LC_ALL=C.UTF-8"));
    command.addAll(List.of(environment));
    command.addAll(List.of("bash", "--norc", "--noprofile"));
    tmux.tell(command.toArray(new String[0]));
    return tmux.sees("ready>");
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Types a line. */
  Tmux runs(String line) {
    tell("send-keys", "-l", "--", line);
    return presses("Enter");
  }

  /** Types without an Enter. */
  Tmux types(String text) {
    tell("send-keys", "-l", "--", text);
    return this;
  }

  /** Presses keys by their tmux names. */
  Tmux presses(String... keys) {
    for (String key : keys) {
      tell("send-keys", key);
    }
    return this;
  }

  Tmux resizes(int columns, int rows) {
    tell("resize-window", "-x", "" + columns, "-y", "" + rows);
    return this;
  }

  /** Waits until the text stands on the screen. */
  Tmux sees(String text) {
    long end = System.nanoTime() + PATIENCE;
    while (!screen().contains(text) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    assertThat(screen()).contains(text);
    return this;
  }

  /** Waits until the text stands on the screen no longer. */
  Tmux seesNoLonger(String text) {
    long end = System.nanoTime() + PATIENCE;
    while (screen().contains(text) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    assertThat(screen()).doesNotContain(text);
    return this;
  }

  String screen() {
    return tell("capture-pane", "-p");
  }

  /** Whether the cursor can be seen. */
  boolean showsCursor() {
    return tell("display-message", "-p", "#{cursor_flag}").strip().equals("1");
  }

  private String tell(String... words) {
    List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
    command.addAll(List.of(words));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    tell("kill-server");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
