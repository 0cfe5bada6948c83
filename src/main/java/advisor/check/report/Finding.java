package advisor.check.report;

import advisor.model.Answers;
import java.util.Optional;

/**
 * A problem in a rule file.
 *
 * @param message what is wrong, in sentences for a clinician
 * @param suggestion what to do about it; empty only for some files that cannot be read
 * @param witness complete answers that show the problem, if answers can
 * @param canBeAccepted whether a rule file may accept it
 * @param accepted the reason with which the rule file accepts the finding
 * @param cause the finding from which this one follows: correct that one, and this one disappears
 * @param line the line in the file, from 1; also 1 if the place is unknown
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

  /** The words of suggestions after which the keys of the acceptance are inserted. */
  private static final String ACCEPT = "accept this with a reason";

  /** Creates a finding without a cause, which a rule file may accept if it is a warning. */
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

  public static Finding unreadable(String what, String message, Optional<String> suggestion) {
    Subject file = new Subject(Subject.Kind.FILE, "").with(what);
    return new Finding(Fault.UNREADABLE, file, message, suggestion, Optional.empty());
  }

  /** Returns this error as one that a rule file may accept. */
  public Finding acceptable() {
    return with(true, accepted, cause, line, column);
  }

  public Finding acceptedFor(String reason) {
    return with(canBeAccepted, Optional.of(reason), cause, line, column);
  }

  public Finding causedBy(Finding root) {
    return with(canBeAccepted, accepted, Optional.of(root), line, column);
  }

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

  /** Returns the code: the id of the check, or the kind of format error. */
  public String code() {
    return fault == Fault.UNREADABLE ? subject.other().orElseThrow() : id();
  }

  /** Whether this is an error that is not accepted. */
  public boolean isError() {
    return fault.severity() == Fault.Severity.ERROR && !isAccepted();
  }

  public boolean isAccepted() {
    return accepted.isPresent();
  }

  /** Returns the severity as JSON writes it; an accepted error is a warning. */
  public String severity() {
    return (isError() ? Fault.Severity.ERROR : Fault.Severity.WARNING).id();
  }

  public String sentences() {
    String end = message.endsWith(".") ? "" : ".";
    return suggestion.isEmpty() ? message : message + end + " Try: " + suggestion.get();
  }
}
