package advisor.model;

/** A part of a book that applies under a condition: a stop, caution, remark or rule. */
public sealed interface Conditional permits Stop, Caution, Remark, Rule {

  String id();

  Condition when();

  Citation source();
}
