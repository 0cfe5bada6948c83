package advisor.rulefile;

import advisor.model.Publication;
import advisor.model.Review;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads when a rule file was published, and who reviewed it. */
final class PublicationReader {

  /** What a faulty date reads as, so that reading goes on. */
  private static final LocalDate STAND_IN = LocalDate.EPOCH;

  private PublicationReader() {}

  static Review review(ObjectMembers members) {
    Review review =
        new Review(
            members.required("status").word(Review.Status.values()),
            members.optionalText("by"),
            members.optional("on").ifThere(PublicationReader::date),
            members.optional("next").ifThere(PublicationReader::date));
    if (review.status() == Review.Status.ACTIVE && !(members.has("by") && members.has("on"))) {
      String message = "an active review needs 'by' and 'on'";
      members.value("status").fault(message, "say who signed and when, or write \"draft\"");
    }
    LocalDate next = review.next().orElse(STAND_IN);
    if (!next.equals(STAND_IN) && !next.isAfter(review.on().orElse(LocalDate.MIN))) {
      String message = "'next' is not after 'on', the day of this review";
      members.value("next").fault(message, "write a later day");
    }
    return review;
  }

  static Publication publication(ExpectedValue value) {
    ObjectMembers members = value.members("publication");
    return new Publication(
        date(members.required("date")),
        members.text("origin"),
        members.text("funding"),
        members.text("updates"));
  }

  /** A date as ISO 8601 writes it, such as 2026-11-23. */
  private static LocalDate date(ExpectedValue value) {
    String text = value.text();
    Optional<LocalDate> day = day(text);
    if (day.isEmpty() && !text.isEmpty()) {
      value.fault(Quoted.of(text) + " is not a date", "write it as 2026-01-31");
    }
    return day.orElse(STAND_IN);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      int length = "2026-01-31".length(); // the parser also takes years with a sign
      return text.length() == length ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }
}
