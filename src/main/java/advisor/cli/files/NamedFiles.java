package advisor.cli.files;

import advisor.cli.error.UserError;
import advisor.text.Visible;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that one run reads and writes. None is both read and written, and none is written
 * twice: the second use is refused before anything is opened. Devices and pipes are exempt.
 */
public final class NamedFiles {
  /** An output under the option that names it, or an input under its own name. */
  private record NamedFile(String by, Path path) {}

  /** A stream that its owner closes: others read on, and its descriptor must not be reused. */
  private static final class SharedStream extends FilterInputStream {
    SharedStream(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Its owner closes it.
    }
  }

  /** More than the largest file that any reader accepts, so that it can say so itself. */
  private static final int MOST_BYTES = (4 << 20) + 1;

  private final InputStream standard;
  private final List<NamedFile> read = new ArrayList<>();
  private final List<NamedFile> written = new ArrayList<>();
  private boolean standardIsRead;

  public NamedFiles(InputStream standard) {
    this.standard = standard;
  }

  /** Whether standard input has data that nobody has read. */
  public boolean isMoreToRead() throws IOException {
    return standard.available() > 0;
  }

  /** The bytes of a file or of standard input; of a file that is too large, only the first part. */
  public byte[] read(String name) throws UserError {
    try (InputStream in = open(name)) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      throw FileErrors.unreadable(name, e);
    }
  }

  /** Opens an input of any size as a stream. Standard input is read once and stays open. */
  public InputStream open(String name) throws UserError {
    if (name.equals("-")) {
      if (standardIsRead) {
        throw UserError.usage("standard input can be read only once, but '-' is given twice");
      }
      readStandardInput();
      return new SharedStream(standard);
    }
    try {
      Path path = input(name);
      read.add(new NamedFile("'" + Visible.escaped(name) + "'", path));
      refuseBoth();
      return Files.newInputStream(path);
    } catch (IOException | InvalidPathException e) {
      throw FileErrors.unreadable(name, e);
    }
  }

  /** The path of an input. Without a name it would be the working folder. */
  static Path input(String name) throws UserError {
    if (name.isEmpty()) {
      throw UserError.usage("the name of an input is empty");
    }
    return Path.of(name);
  }

  public void readStandardInput() throws UserError {
    standardIsRead = true;
    read.add(new NamedFile("standard input", Path.of("/dev/stdin")));
    refuseBoth();
  }

  public void writeStandardOutput() throws UserError {
    write(new NamedFile("standard output", Path.of("/dev/stdout")));
  }

  /**
   * Registers the file that an option names as an output. {@code {pid}} in the name becomes the
   * number of this process.
   */
  public Path write(String name, String option) throws UserError {
    if (name.isEmpty() || name.equals("-")) {
      throw UserError.usage(
          option + " needs the name of a file" + (name.isEmpty() ? "" : ", not '-'"));
    }
    try {
      Path path = Path.of(name.replace("{pid}", Long.toString(ProcessHandle.current().pid())));
      write(new NamedFile(option, path));
      return path;
    } catch (InvalidPathException e) {
      throw FileErrors.unwritable(name, e);
    }
  }

  private void write(NamedFile output) throws UserError {
    for (NamedFile other : written) {
      if (isOneFile(other.path(), output.path())) {
        throw UserError.usage(other.by() + " and " + output.by() + " name the same file");
      }
    }
    written.add(output);
    refuseBoth();
  }

  /** Refuses, before any question is asked, outputs that no file can be made for. */
  public void refuseUnwritable() throws UserError {
    for (NamedFile output : written) {
      try {
        refuseUnwritable(output.path());
      } catch (IOException e) {
        throw FileErrors.unwritable(output.path().toString(), e);
      }
    }
  }

  private static void refuseUnwritable(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), "", "Is a directory");
    }
    if (!Destination.isDirect(file)) {
      Replacement.of(file).tryOut();
    }
  }

  private void refuseBoth() throws UserError {
    for (NamedFile output : written) {
      for (NamedFile input : read) {
        if (Files.exists(input.path()) && isOneFile(input.path(), output.path())) {
          throw UserError.usage(
              output.by() + " would overwrite an input of this run: " + input.by(),
              "choose another file for the output");
        }
      }
    }
  }

  private static boolean isOneFile(Path one, Path other) {
    try {
      return Files.exists(one)
          ? Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other)
          : !Files.exists(other) && place(one).equalsIgnoreCase(place(other));
    } catch (IOException inaccessible) {
      return false;
    }
  }

  /** The place where a file will be made; some file systems ignore its case. */
  private static String place(Path name) throws IOException {
    Path file = name.toAbsolutePath();
    return file.getParent().toRealPath().resolve(file.getFileName()).normalize().toString();
  }
}
