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

  /** One method for each form; a new form breaks every reader of conditions at compile time. */
  interface Cases<T> {
    T chosen(Chosen chosen);

    T all(All all);

    T any(Any any);

    T not(Not not);
  }

  <T> T match(Cases<T> cases);

  /** Every mention of a question, in the order written. */
  default List<Chosen> mentions() {
    List<Chosen> mentions = new ArrayList<>();
    match(
        new Cases<Void>() {
          @Override
          public Void chosen(Chosen chosen) {
            mentions.add(chosen);
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

          private Void each(List<Condition> parts) {
            for (Condition part : parts) {
              part.match(this);
            }
            return null;
          }
        });
    return mentions;
  }

  /** The ids of the questions that are mentioned, each once, in the order first mentioned. */
  default Set<String> questions() {
    Set<String> questions = new LinkedHashSet<>();
    for (Chosen mention : mentions()) {
      questions.add(mention.question());
    }
    return questions;
  }
}
