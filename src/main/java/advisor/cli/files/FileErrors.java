package advisor.cli.files;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.text.Visible;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Errors of reading and writing files, with the reason in plain words. */
public final class FileErrors {

  private FileErrors() {}

  public static UserError unreadable(String name, Exception e) {
    String shown = name.equals("-") ? "standard input" : Visible.escaped(name);
    String problem = "cannot read " + shown + ": " + reason(e);
    return UserError.of(ExitCode.UNREADABLE, problem).in(name);
  }

  public static UserError unwritable(String name, Exception e) {
    String problem = "cannot write " + Visible.escaped(name) + ": " + reasonForFolder(e);
    return UserError.of(ExitCode.UNWRITABLE, problem).in(name);
  }

  /** The reason, without the name of the file, which the message already has. */
  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof NotDirectoryException) {
      return "this is not a folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof InvalidPathException) {
      return "no file can have this name in this locale";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : inPlainWords(reason);
  }

  /** The reason that the system gives, reworded where it is technical. */
  private static String inPlainWords(String reason) {
    if (reason.startsWith("Too many levels of symbolic links")) {
      return "its links form a loop";
    }
    return switch (reason) {
      case "Is a directory" -> "this is a folder, not a file";
      case "Not a directory" -> "a part of its path is not a folder";
      case "File name too long" -> "the name is too long";
      case "Read-only file system" -> "nothing can be written there";
      default -> reason;
    };
  }

  /** The reason where a missing file means a missing folder. */
  public static String reasonForFolder(Exception e) {
    return e instanceof NoSuchFileException ? "there is no such folder" : reason(e);
  }
}
