package advisor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A condition on the answers under which a question, stop, caution, remark or rule applies. */
public sealed interface Condition {

  /** True for all answers; the meaning of an absent {@code askWhen}. */
  Condition ALWAYS = Joined.all(List.of());

  /**
   * True if at least {@code atLeast} of these answers to a question were given. All other
   * conditions are built from these. The file's {@code is} and {@code isOneOf} for choose-one
   * questions, {@code includes}, {@code includesAnyOf} and {@code atLeast} for choose-many
   * questions.
   *
   * @param anyOf the ids of the answers that count; empty where every answer counts
   */
  record Chosen(String question, List<String> anyOf, int atLeast) implements Condition {
    public Chosen {
      anyOf = List.copyOf(anyOf);
    }

    public Chosen(String question, List<String> anyOf) {
      this(question, anyOf, 1);
    }

    public boolean isOfAny() {
      return anyOf.isEmpty();
    }

    public List<String> anyOf(Question asked) {
      return isOfAny() ? asked.answerIds() : anyOf;
    }

    @Override
    public List<Condition> parts() {
      return List.of();
    }

    @Override
    public Condition map(UnaryOperator<Condition> change) {
      return this;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.chosen(this);
    }
  }

  /**
   * True once at least {@code atLeast} parts are true; false when there are not enough true and
   * unknown parts left to reach that number.
   */
  record Joined(HowMany howMany, int atLeast, List<Condition> parts) implements Condition {
    public Joined {
      parts = List.copyOf(parts);
      atLeast = howMany == HowMany.ALL ? parts.size() : howMany == HowMany.ANY ? 1 : atLeast;
    }

    /** True if every part is true, also when there are no parts. */
    public static Joined all(List<Condition> parts) {
      return new Joined(HowMany.ALL, parts.size(), parts);
    }

    /** True if at least one part is true; false when there are no parts. */
    public static Joined any(List<Condition> parts) {
      return new Joined(HowMany.ANY, 1, parts);
    }

    public static Joined atLeast(int count, List<Condition> parts) {
      return new Joined(HowMany.AT_LEAST, count, parts);
    }

    @Override
    public Condition map(UnaryOperator<Condition> change) {
      List<Condition> changed = new ArrayList<>();
      for (Condition part : parts) {
        changed.add(change.apply(part));
      }
      return new Joined(howMany, atLeast, changed);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.joined(this);
    }
  }

  /** How the file says how many parts must be true. */
  enum HowMany {
    ALL,
    ANY,
    AT_LEAST
  }

  record Not(Condition part) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public Condition map(UnaryOperator<Condition> change) {
      return new Not(change.apply(part));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.not(this);
    }
  }

  /**
   * A condition with a name in the book; it is true where its part is.
   *
   * @param label the name that a person reads
   */
  record Named(String id, String label, Condition part) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public Condition map(UnaryOperator<Condition> change) {
      return new Named(id, label, change.apply(part));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.named(this);
    }
  }

  /**
   * A visitor with a method for each form, so a new form is a compile error in its classes; it is
   * none where {@code instanceof} distinguishes forms.
   */
  interface Cases<T> {
    T chosen(Chosen chosen);

    T joined(Joined joined);

    T not(Not not);

    T named(Named named);
  }

  <T> T match(Cases<T> cases);

  /** Returns the direct parts of this condition, in the order written. */
  List<Condition> parts();

  /** Returns this condition with each direct part replaced; a {@link Chosen} stays as it is. */
  Condition map(UnaryOperator<Condition> change);

  /** Adds every condition of this form in the tree, this one included, each before its parts. */
  private <T extends Condition> List<T> of(Class<T> form, List<T> found) {
    if (form.isInstance(this)) {
      found.add(form.cast(this));
    }
    for (Condition part : parts()) {
      part.of(form, found);
    }
    return found;
  }

  /** Returns every {@link Chosen} in this condition, in the order written. */
  default List<Chosen> leaves() {
    return of(Chosen.class, new ArrayList<>());
  }

  /** The ids of the named conditions that this condition refers to, directly or through others. */
  default Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Named named : of(Named.class, new ArrayList<>())) {
      names.add(named.id());
    }
    return names;
  }

  /** The ids of the questions that are mentioned, each once, in the order first mentioned. */
  default Set<String> questions() {
    Set<String> questions = new LinkedHashSet<>();
    for (Chosen leaf : leaves()) {
      questions.add(leaf.question());
    }
    return questions;
  }
}
