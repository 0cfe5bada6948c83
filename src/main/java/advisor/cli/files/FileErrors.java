package advisor.cli.files;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.ReadOutcome;
import advisor.text.Visible;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** Errors of reading and writing files, and of what stands in them, in plain words. */
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
      return "there is no such file or folder";
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

  /** The reason why a file could not be made: if the system finds none, it is about its folder. */
  public static String reasonForFolder(Exception e) {
    if (e instanceof NoSuchFileException missing) {
      return Files.isDirectory(Path.of(missing.getFile()).toAbsolutePath().getParent())
          ? "no file can be made in this folder"
          : "there is no such folder";
    }
    return reason(e);
  }

  public static <T> T soundOrRefuse(ReadOutcome<T> read) throws UserError {
    if (read instanceof ReadOutcome.Ok<T> ok) {
      return ok.value();
    }
    throw refuse(read.issues());
  }

  public static UserError refuse(List<Issue> issues) {
    return refuse(ExitCode.INVALID, issues);
  }

  /** All issues as one error with this exit code. */
  public static UserError refuse(ExitCode code, List<Issue> issues) {
    return new UserError(code, IssueText.of(issues).stripTrailing(), reported(issues));
  }

  /** The issues as an error without a message, because people have already seen them. */
  public static UserError shown(List<Issue> issues) {
    return new UserError(ExitCode.INVALID, "", reported(issues));
  }

  private static List<ReportedFault> reported(List<Issue> issues) {
    return issues.stream().map(FileErrors::reported).toList();
  }

  private static ReportedFault reported(Issue issue) {
    return reported(issue, FaultCode.INVALID_FILE, issue.file(), issue.place().line());
  }

  /**
   * An issue as a fault for programs.
   *
   * @param code used unless the issue is about an answer
   * @param line of the file, or 0 if unknown
   */
  public static ReportedFault reported(Issue issue, FaultCode code, String file, int line) {
    ReportedFault fault =
        issue.answer().isPresent()
            ? ReportedFault.of(issue.answer().get())
            : ReportedFault.of(code, issue.message(), List.of(), issue.suggestion());
    return fault.at(file, line, issue.place().column(), issue.field());
  }
}
