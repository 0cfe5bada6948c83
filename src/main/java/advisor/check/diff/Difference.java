package advisor.check.diff;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.text.NamedConstant;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The differences between an old and a new rule book.
 *
 * @param given the paths without "not sure"
 * @param notSure the paths with at least one "not sure", counted separately
 * @param groups the paths with another result, in the order {@link Group#MOST_PRESSING_FIRST}
 * @param told the cautions and remarks that other people see, in the order {@link
 *     Told#MOST_PRESSING_FIRST}
 * @param unproved the reason why nothing but the files was compared
 * @param toldUnproved the reason why it was not compared who sees which caution or remark
 */
public record Difference(
    List<Question> questions,
    Paths given,
    Paths notSure,
    List<Group> groups,
    List<Told> told,
    List<Change> changes,
    Optional<String> unproved,
    Optional<String> toldUnproved) {

  /** The outcome if a book does not take an answer that was given. */
  public static final String NOT_OFFERED = "not-offered";

  public Difference {
    questions = List.copyOf(questions);
    groups = List.copyOf(groups);
    told = List.copyOf(told);
    changes = List.copyOf(changes);
  }

  public boolean isNone() {
    return groups.isEmpty()
        && told.isEmpty()
        && changes.isEmpty()
        && unproved.isEmpty()
        && toldUnproved.isEmpty();
  }

  /** Returns a question of either book. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** A set of paths with something in common. */
  public interface PathsInCommon {

    /** Whether each of the paths has at least one "not sure"; otherwise none has. */
    boolean notSure();

    BigInteger paths();

    /** The first of the paths. */
    Answers witness();
  }

  /**
   * Counts of sets of answers to every question of either book.
   *
   * @param changed those that both books take, with another result
   * @param notOffered those with an answer that one of the books does not take
   */
  public record Paths(BigInteger all, BigInteger changed, BigInteger notOffered) {}

  /**
   * All paths, either with or without a "not sure", whose result changes from one to another.
   *
   * @param noLongerStopped whether the old book stops them and the new one does not, or is less
   *     urgent
   */
  public record Group(
      Result before,
      Result after,
      boolean noLongerStopped,
      boolean notSure,
      List<AnswerPart> inCommon,
      BigInteger paths,
      Answers witness)
      implements PathsInCommon {

    /** Puts paths that are no longer stopped first, then the largest groups. */
    public static final Comparator<Group> MOST_PRESSING_FIRST =
        Comparator.comparing(Group::noLongerStopped).thenComparing(Group::paths).reversed();

    public Group {
      inCommon = List.copyOf(inCommon);
    }

    /** Whether both books take the answers. */
    public boolean isOffered() {
      return before.isOffered() && after.isOffered();
    }
  }

  /**
   * All paths, either with or without a "not sure", on which only one book shows a caution or
   * remark, although both results can show it.
   *
   * @param part the caution or remark, with its old id if it was renamed
   * @param noLonger whether only the old book shows it; otherwise only the new one does
   */
  public record Told(
      Part part, boolean noLonger, boolean notSure, BigInteger paths, Answers witness)
      implements PathsInCommon {

    /** Puts lost texts before new ones, then cautions before remarks, then the largest. */
    public static final Comparator<Told> MOST_PRESSING_FIRST =
        Comparator.comparing(Told::noLonger)
            .thenComparing(Told::isCaution)
            .thenComparing(Told::paths)
            .reversed();

    public boolean isCaution() {
      return part.kind().equals("caution");
    }
  }

  /** The id of an outcome, or {@link #NOT_OFFERED}, with its strength. */
  public record Result(String outcome, Optional<String> strength) {
    public boolean isOffered() {
      return !outcome.equals(NOT_OFFERED);
    }
  }

  /**
   * A part of an answer.
   *
   * @param anyOf at least one of these answers was given; if not {@code ticked}, none of them
   * @param ticked for a choose-many question, whether the answers are ticked; otherwise true
   * @param orNotSure whether it may also be "not sure"; if {@code anyOf} is empty, it is
   */
  public record AnswerPart(String question, List<String> anyOf, boolean ticked, boolean orNotSure) {
    public AnswerPart {
      anyOf = List.copyOf(anyOf);
    }
  }

  /** A part of the file with its texts; if the part stayed, only with those that differ. */
  public record Change(Part part, Is is, List<ChangedText> texts) {
    public Change {
      texts = List.copyOf(texts);
    }
  }

  /** A part of the file, such as "rule"; its id is empty if there is only one of its kind. */
  public record Part(String kind, String id) {
    @Override
    public String toString() {
      return id.isEmpty() ? kind : kind + " " + id;
    }
  }

  public enum Is implements NamedConstant {
    NEW,
    GONE,
    CHANGED,
    /** The same texts under another id. */
    RENAMED
  }

  /**
   * A text that changed.
   *
   * @param what the place in its part, such as "because"
   * @param before empty if the text is new
   * @param after empty if the text is gone
   */
  public record ChangedText(String what, Optional<String> before, Optional<String> after) {}
}
