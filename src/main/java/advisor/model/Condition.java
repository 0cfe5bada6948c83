package advisor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What must have been answered for a question, stop, caution or rule to apply. */
public sealed interface Condition {

  /** True whatever is answered: what an absent {@code askWhen} means. */
  Condition ALWAYS = Joined.all(List.of());

  /**
   * So many of these answers to a question were given, or more: what all others are made of. The
   * file's {@code is} and {@code isOneOf} for choose-one, its {@code includes}, {@code
   * includesAnyOf} and {@code atLeast} for choose-many.
   *
   * @param anyOf the ids of the answers that count; none where every one does
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
    public Condition map(UnaryOperator<Condition> part) {
      return this;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.chosen(this);
    }
  }

  /**
   * So many of the parts hold, or more: true once that many are true, false when even all that are
   * unknown would not reach it.
   */
  record Joined(HowMany howMany, int atLeast, List<Condition> parts) implements Condition {
    public Joined {
      parts = List.copyOf(parts);
      atLeast = howMany == HowMany.ALL ? parts.size() : howMany == HowMany.ANY ? 1 : atLeast;
    }

    /** Every part holds; true when there is none. */
    public static Joined all(List<Condition> parts) {
      return new Joined(HowMany.ALL, parts.size(), parts);
    }

    /** At least one part holds; false when there is none. */
    public static Joined any(List<Condition> parts) {
      return new Joined(HowMany.ANY, 1, parts);
    }

    public static Joined atLeast(int count, List<Condition> parts) {
      return new Joined(HowMany.AT_LEAST, count, parts);
    }

    @Override
    public Condition map(UnaryOperator<Condition> part) {
      List<Condition> others = new ArrayList<>();
      for (Condition each : parts) {
        others.add(part.apply(each));
      }
      return new Joined(howMany, atLeast, others);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.joined(this);
    }
  }

  /** How a person says how many parts must hold. */
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
    public Condition map(UnaryOperator<Condition> other) {
      return new Not(other.apply(part));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.not(this);
    }
  }

  /**
   * A condition that the book gives a name: it holds where its part does.
   *
   * @param label what it is called where a person reads it
   */
  record Named(String id, String label, Condition part) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public Condition map(UnaryOperator<Condition> other) {
      return new Named(id, label, other.apply(part));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.named(this);
    }
  }

  /** One method for each form; a new form breaks every reader of conditions at compile time. */
  interface Cases<T> {
    T chosen(Chosen chosen);

    T joined(Joined joined);

    T not(Not not);

    T named(Named named);
  }

  <T> T match(Cases<T> cases);

  /** The conditions that this one is directly made of, in the order written. */
  List<Condition> parts();

  /** The same form with each of its parts replaced; {@link Chosen} stays as it is. */
  Condition map(UnaryOperator<Condition> part);

  /** Adds all of this form that it is made of, itself included, each before its parts. */
  private <T extends Condition> List<T> of(Class<T> form, List<T> found) {
    if (form.isInstance(this)) {
      found.add(form.cast(this));
    }
    for (Condition part : parts()) {
      part.of(form, found);
    }
    return found;
  }

  /** Everything in it that asks for answers itself, in the order written. */
  default List<Chosen> leaves() {
    return of(Chosen.class, new ArrayList<>());
  }

  /** The ids of the conditions with a name that it refers to, itself or through others. */
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
