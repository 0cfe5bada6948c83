package advisor.check.diff;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.text.NamedConstant;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is different in a new rule book.
 *
 * @param questions all that either book asks, as the answers name them
 * @param given the paths of given answers
 * @param notSure apart from them, those with at least one "not sure"
 * @param groups the paths that lead elsewhere, {@link Group#MOST_PRESSING_FIRST}
 * @param told the cautions and remarks that other people are told, {@link Told#MOST_PRESSING_FIRST}
 * @param changes what was changed, added or taken away in the file
 * @param unproved why the results were not compared
 * @param toldUnproved why it was not compared who is told what
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

  /** The outcome where a book does not take an answer that was given. */
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

  /** A question of either book. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** How many paths are in those that are wanted, with a "not sure" or without. */
  public static <T extends PathsInCommon> BigInteger paths(
      List<T> all, boolean notSure, Predicate<T> wanted) {
    return all.stream()
        .filter(each -> each.notSure() == notSure)
        .filter(wanted)
        .map(PathsInCommon::paths)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Paths that have something in common. */
  public interface PathsInCommon {

    /** Whether at least one "not sure" is in each of them, or none. */
    boolean notSure();

    BigInteger paths();
  }

  /**
   * Sets of answers, to every question that either book asks.
   *
   * @param changed on how many of them the result is another
   */
  public record Paths(BigInteger all, BigInteger changed) {}

  /**
   * All paths of given answers, or all with a "not sure", that lead from one result to another.
   *
   * @param noLongerStopped whether the old book stops them and the new one does not, or sends them
   *     somewhere less urgent
   * @param inCommon what all of them have in common
   * @param witness the first of them
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

    /** Those no longer stopped, then the others; the largest first. */
    public static final Comparator<Group> MOST_PRESSING_FIRST =
        Comparator.comparing(Group::noLongerStopped).thenComparing(Group::paths).reversed();

    public Group {
      inCommon = List.copyOf(inCommon);
    }

    /** Whether these answers can be given to either book. */
    public boolean isTakenByBoth() {
      return !before.outcome().equals(NOT_OFFERED) && !after.outcome().equals(NOT_OFFERED);
    }
  }

  /**
   * All paths of given answers, or all with a "not sure", on which one book tells a caution or
   * remark and the other does not, though the result is one that it belongs to in both.
   *
   * @param part the caution or remark; by its old id, if it only has another
   * @param noLonger whether the old book tells it and the new one does not, or the other way round
   * @param witness the first of them
   */
  public record Told(
      Part part, boolean noLonger, boolean notSure, BigInteger paths, Answers witness)
      implements PathsInCommon {

    /** What fewer people are told, then what more are; cautions first, then the largest. */
    public static final Comparator<Told> MOST_PRESSING_FIRST =
        Comparator.comparing(Told::noLonger)
            .thenComparing(Told::isCaution)
            .thenComparing(Told::paths)
            .reversed();

    public boolean isCaution() {
      return part.kind().equals("caution");
    }
  }

  /**
   * An outcome and its strength.
   *
   * @param outcome an outcome id, or {@link #NOT_OFFERED}
   */
  public record Result(String outcome, Optional<String> strength) {}

  /**
   * One part of an answer.
   *
   * @param anyOf at least one of these; where not ticked, none of these
   * @param ticked of a choose-many question, whether the answers are ticked or not; otherwise true
   * @param orNotSure whether it may be "not sure" instead; with no answers, it is
   */
  public record AnswerPart(String question, List<String> anyOf, boolean ticked, boolean orNotSure) {
    public AnswerPart {
      anyOf = List.copyOf(anyOf);
    }
  }

  /**
   * Something in the file that is new, gone, or says something else.
   *
   * @param part what it is
   * @param texts what it said or says; of one that stayed, only what is different
   */
  public record Change(Part part, Is is, List<ChangedText> texts) {
    public Change {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A part of the file.
   *
   * @param kind what it is: "rule"
   * @param id empty where there is only one of its kind
   */
  public record Part(String kind, String id) {
    @Override
    public String toString() {
      return id.isEmpty() ? kind : kind + " " + id;
    }
  }

  /** What happened to it. */
  public enum Is implements NamedConstant {
    NEW,
    GONE,
    CHANGED,
    /** The same under another id. */
    RENAMED
  }

  /**
   * A piece of the file.
   *
   * @param what where it is in its part: "because"
   * @param before empty where it is new
   * @param after empty where it is gone
   */
  public record ChangedText(String what, Optional<String> before, Optional<String> after) {}
}
