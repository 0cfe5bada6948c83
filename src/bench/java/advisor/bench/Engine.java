package advisor.bench;

import java.util.List;

/** A rule engine that was given the rules and stops of the book. */
interface Engine {

  /** The ids of the rules and stops that are true for these answers, in any order. */
  List<String> fired(Person person);
}
