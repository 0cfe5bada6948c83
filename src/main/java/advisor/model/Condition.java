package advisor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must have been answered for a question, stop, caution or rule to apply. */
public sealed interface Condition {

  /** True whatever is answered: what an absent {@code askWhen} means. */
  Condition ALWAYS = new All(List.of());

  /**
   * One of these answers was given. The file's {@code is} and {@code isOneOf} for choose-one, its
   * {@code includes} and {@code includesAnyOf} for choose-many.
   */
  record Chosen(String question, List<String> anyOf) implements Condition {
    public Chosen {
      anyOf = List.copyOf(anyOf);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.chosen(this);
    }
  }

  /** Every part holds; true when there is none. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
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
    public <T> T match(Cases<T> cases) {
      return cases.any(this);
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.not(this);
    }
  }

  /**
   * So many of the parts hold, or more: true once that many are true, false when even all that are
   * unknown would not reach it.
   */
  record AtLeast(int count, List<Condition> of) implements Condition {
    public AtLeast {
      of = List.copyOf(of);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.atLeast(this);
    }
  }

  /** So many answers to a choose-many question were given, or more. */
  record Counted(String question, int atLeast) implements Condition {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.counted(this);
    }

    /** The same in terms of the single answers to the question. */
    public AtLeast spelledOut(Question asked) {
      List<Condition> each = new ArrayList<>();
      for (Answer answer : asked.answers()) {
        each.add(new Chosen(question, List.of(answer.id())));
      }
      return new AtLeast(atLeast, each);
    }
  }

  /**
   * A condition that the book gives a name: it holds where its part does.
   *
   * @param label what it is called where a person reads it
   */
  record Named(String id, String label, Condition part) implements Condition {
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

  /**
   * Every {@link Chosen} and {@link Counted} in it, in the order written: all that asks for answers
   * itself.
   */
  default List<Condition> leaves() {
    List<Condition> leaves = new ArrayList<>();
    match(new Leaves(leaves, new LinkedHashSet<>()));
    return leaves;
  }

  /** The ids of the conditions with a name that it refers to, itself or through others. */
  default Set<String> names() {
    Leaves leaves = new Leaves(new ArrayList<>(), new LinkedHashSet<>());
    match(leaves);
    return leaves.names();
  }

  /** Every mention of answers, in the order written. */
  default List<Chosen> mentions() {
    List<Chosen> mentions = new ArrayList<>();
    for (Condition leaf : leaves()) {
      if (leaf instanceof Chosen chosen) {
        mentions.add(chosen);
      }
    }
    return mentions;
  }

  /** The ids of the questions that are mentioned, each once, in the order first mentioned. */
  default Set<String> questions() {
    Set<String> questions = new LinkedHashSet<>();
    for (Condition leaf : leaves()) {
      questions.add(
          leaf instanceof Chosen chosen ? chosen.question() : ((Counted) leaf).question());
    }
    return questions;
  }

  /** Collects what asks for answers, and the names on the way there. */
  record Leaves(List<Condition> found, Set<String> names) implements Cases<Void> {
    @Override
    public Void chosen(Chosen chosen) {
      found.add(chosen);
      return null;
    }

    @Override
    public Void all(All all) {
      return each(all.parts());
    }

    @Override
    public Void any(Any any) {
      return each(any.parts());
    }

    @Override
    public Void not(Not not) {
      return not.part().match(this);
    }

    @Override
    public Void atLeast(AtLeast atLeast) {
      return each(atLeast.of());
    }

    @Override
    public Void counted(Counted counted) {
      found.add(counted);
      return null;
    }

    @Override
    public Void named(Named named) {
      names.add(named.id());
      return named.part().match(this);
    }

    private Void each(List<Condition> parts) {
      for (Condition part : parts) {
        part.match(this);
      }
      return null;
    }
  }
}
