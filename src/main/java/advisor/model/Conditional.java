package advisor.model;

/** What a book says under a condition: a stop, caution, remark or rule. */
public sealed interface Conditional permits Stop, Caution, Remark, Rule {

  String id();

  /** When it counts. */
  Condition when();

  /** What it rests on. */
  Citation source();
}
