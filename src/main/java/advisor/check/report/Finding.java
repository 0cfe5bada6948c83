package advisor.check.report;

import advisor.model.Answers;
import java.util.Optional;

/**
 * Something about a rule book that somebody should know.
 *
 * @param message what is wrong, in sentences for a clinician
 * @param witness complete answers that show it, where answers can
 * @param suggestion what to do about it
 * @param canBeAccepted whether a rule file may accept it
 * @param accepted the reason for which the rule file accepts it
 * @param cause the finding that this one follows from: mend that, and it is gone
 */
public record Finding(
    Fault fault,
    Subject subject,
    String message,
    Optional<Answers> witness,
    String suggestion,
    boolean canBeAccepted,
    Optional<String> accepted,
    Optional<Finding> cause) {

  public static Finding of(Fault fault, Subject subject, String message, String suggestion) {
    return of(fault, subject, message, suggestion, Optional.empty());
  }

  public static Finding of(
      Fault fault, Subject subject, String message, String suggestion, Optional<Answers> witness) {
    boolean warning = fault.severity() == Severity.WARNING;
    return new Finding(
        fault, subject, message, witness, suggestion, warning, Optional.empty(), Optional.empty());
  }

  /** The same error, which a rule file may accept all the same. */
  public Finding acceptable() {
    return new Finding(fault, subject, message, witness, suggestion, true, accepted, cause);
  }

  public Finding acceptedFor(String reason) {
    return new Finding(
        fault, subject, message, witness, suggestion, canBeAccepted, Optional.of(reason), cause);
  }

  /** The same, as one that follows from another. */
  public Finding causedBy(Finding root) {
    return new Finding(
        fault, subject, message, witness, suggestion, canBeAccepted, accepted, Optional.of(root));
  }

  /** Whether it is an error that stands. */
  public boolean isError() {
    return fault.severity() == Severity.ERROR && !isAccepted();
  }

  public boolean isAccepted() {
    return accepted.isPresent();
  }
}
