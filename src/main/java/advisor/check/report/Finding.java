package advisor.check.report;

import advisor.model.Answers;
import java.util.Optional;

/**
 * Something about a rule file that somebody should know.
 *
 * @param message what is wrong, in sentences for a clinician
 * @param suggestion what to do about it; only of a file that cannot be read, there may be none
 * @param witness complete answers that show it, where answers can
 * @param canBeAccepted whether a rule file may accept it
 * @param accepted the reason for which the rule file accepts it
 * @param cause the finding that this one follows from: mend that, and it is gone
 * @param line where it is in the file, from 1; the beginning where nothing says where
 * @param column from 1
 */
public record Finding(
    Fault fault,
    Subject subject,
    String message,
    Optional<String> suggestion,
    Optional<Answers> witness,
    boolean canBeAccepted,
    Optional<String> accepted,
    Optional<Finding> cause,
    int line,
    int column) {

  /** In a suggestion, what is named beside the reason is added. */
  private static final String ACCEPT = "accept this with a reason";

  /** One that stands by itself, and that a rule file may accept if it is a warning. */
  private Finding(
      Fault fault,
      Subject subject,
      String message,
      Optional<String> suggestion,
      Optional<Answers> witness) {
    this(
        fault,
        subject,
        message,
        suggestion,
        witness,
        fault.severity() == Fault.Severity.WARNING,
        Optional.empty(),
        Optional.empty(),
        1,
        1);
  }

  public static Finding of(Fault fault, Subject subject, String message, String suggestion) {
    return of(fault, subject, message, suggestion, Optional.empty());
  }

  public static Finding of(
      Fault fault, Subject subject, String message, String suggestion, Answers witness) {
    return of(fault, subject, message, suggestion, Optional.of(witness));
  }

  public static Finding of(
      Fault fault, Subject subject, String message, String suggestion, Optional<Answers> witness) {
    String exactly = subject.exactly().isEmpty() ? "" : subject.exactly() + " and ";
    String advice = suggestion.replace(ACCEPT, "accept this with " + exactly + "a reason");
    return new Finding(fault, subject, message, Optional.of(advice), witness);
  }

  /** What keeps a file from being read. */
  public static Finding unreadable(String what, String message, Optional<String> suggestion) {
    Subject file = new Subject(Subject.Kind.FILE, "").with(what);
    return new Finding(Fault.UNREADABLE, file, message, suggestion, Optional.empty());
  }

  /** The same error, which a rule file may accept all the same. */
  public Finding acceptable() {
    return with(true, accepted, cause, line, column);
  }

  public Finding acceptedFor(String reason) {
    return with(canBeAccepted, Optional.of(reason), cause, line, column);
  }

  /** The same, as one that follows from another. */
  public Finding causedBy(Finding root) {
    return with(canBeAccepted, accepted, Optional.of(root), line, column);
  }

  /** The same at a place in the file. */
  public Finding at(int atLine, int atColumn) {
    return with(canBeAccepted, accepted, cause, atLine, atColumn);
  }

  private Finding with(
      boolean can, Optional<String> reason, Optional<Finding> root, int atLine, int atColumn) {
    return new Finding(
        fault, subject, message, suggestion, witness, can, reason, root, atLine, atColumn);
  }

  public String id() {
    return fault.id();
  }

  /** What tells it from every other sort: its id, or what keeps the file from being read. */
  public String code() {
    return fault == Fault.UNREADABLE ? subject.other().orElseThrow() : id();
  }

  /** Whether it is an error that stands. */
  public boolean isError() {
    return fault.severity() == Fault.Severity.ERROR && !isAccepted();
  }

  public boolean isAccepted() {
    return accepted.isPresent();
  }

  /** What it weighs as it stands, as JSON writes it: an error that is accepted is a warning. */
  public String severity() {
    return (isError() ? Fault.Severity.ERROR : Fault.Severity.WARNING).id();
  }

  /** What is wrong and what to do about it. */
  public String sentences() {
    String end = message.endsWith(".") ? "" : ".";
    return suggestion.isEmpty() ? message : message + end + " Try: " + suggestion.get();
  }
}
