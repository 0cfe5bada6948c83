package advisor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What must have been answered for a question, stop, caution or rule to apply. */
public sealed interface Condition {

  /** True whatever is answered: what an absent {@code askWhen} means. */
  Condition ALWAYS = new All(List.of());

  /** What asks for answers to a question itself, and has no parts. */
  sealed interface Leaf extends Condition permits Chosen, Counted {
    String question();

    /** The ids of the answers to the question that count. */
    List<String> anyOf(Question asked);

    /** How many of them must have been given. */
    int atLeast();

    @Override
    default List<Condition> parts() {
      return List.of();
    }

    @Override
    default Condition map(UnaryOperator<Condition> part) {
      return this;
    }
  }

  /**
   * One of these answers was given. The file's {@code is} and {@code isOneOf} for choose-one, its
   * {@code includes} and {@code includesAnyOf} for choose-many.
   */
  record Chosen(String question, List<String> anyOf) implements Leaf {
    public Chosen {
      anyOf = List.copyOf(anyOf);
    }

    @Override
    public List<String> anyOf(Question asked) {
      return anyOf;
    }

    @Override
    public int atLeast() {
      return 1;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.chosen(this);
    }
  }

  /** So many answers to a choose-many question were given, or more. */
  record Counted(String question, int atLeast) implements Leaf {
    @Override
    public List<String> anyOf(Question asked) {
      return asked.answerIds();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.counted(this);
    }

    /** The same in terms of the single answers to the question. */
    public AtLeast spelledOut(Question asked) {
      List<Condition> each = new ArrayList<>();
      for (String answer : anyOf(asked)) {
        each.add(new Chosen(question, List.of(answer)));
      }
      return new AtLeast(atLeast, each);
    }
  }

  /** Every part holds; true when there is none. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Condition map(UnaryOperator<Condition> part) {
      return new All(each(parts, part));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.all(this);
    }
  }

  /** At least one part holds; false when there is none. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Condition map(UnaryOperator<Condition> part) {
      return new Any(each(parts, part));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.any(this);
    }
  }

  /**
   * So many of the parts hold, or more: true once that many are true, false when even all that are
   * unknown would not reach it.
   */
  record AtLeast(int count, List<Condition> parts) implements Condition {
    public AtLeast {
      parts = List.copyOf(parts);
    }

    @Override
    public Condition map(UnaryOperator<Condition> part) {
      return new AtLeast(count, each(parts, part));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.atLeast(this);
    }
  }

  /** The part does not hold. */
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

    T all(All all);

    T any(Any any);

    T not(Not not);

    T atLeast(AtLeast atLeast);

    T counted(Counted counted);

    T named(Named named);
  }

  <T> T match(Cases<T> cases);

  /** The conditions that this one is directly made of, in the order written. */
  List<Condition> parts();

  /** The same form with each of its parts replaced; a {@link Leaf} stays as it is. */
  Condition map(UnaryOperator<Condition> part);

  /** It and all that it is made of, each before its parts. */
  private List<Condition> within() {
    List<Condition> within = new ArrayList<>(List.of(this));
    for (Condition part : parts()) {
      within.addAll(part.within());
    }
    return within;
  }

  /** Everything in it that asks for answers itself, in the order written. */
  default List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    for (Condition each : within()) {
      if (each instanceof Leaf leaf) {
        leaves.add(leaf);
      }
    }
    return leaves;
  }

  /** The ids of the conditions with a name that it refers to, itself or through others. */
  default Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Condition each : within()) {
      if (each instanceof Named named) {
        names.add(named.id());
      }
    }
    return names;
  }

  /** The ids of the questions that are mentioned, each once, in the order first mentioned. */
  default Set<String> questions() {
    Set<String> questions = new LinkedHashSet<>();
    for (Leaf leaf : leaves()) {
      questions.add(leaf.question());
    }
    return questions;
  }

  private static List<Condition> each(List<Condition> parts, UnaryOperator<Condition> part) {
    List<Condition> others = new ArrayList<>();
    for (Condition each : parts) {
      others.add(part.apply(each));
    }
    return others;
  }
}
