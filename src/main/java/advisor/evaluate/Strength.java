package advisor.evaluate;

import advisor.text.NamedConstant;

/** The strength of a recommendation, by its lead. */
public enum Strength implements NamedConstant {
  CLEAR,
  SLIGHT
}
