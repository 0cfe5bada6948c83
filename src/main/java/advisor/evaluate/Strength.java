package advisor.evaluate;

import advisor.text.NamedConstant;

/** How far a recommendation leads. */
public enum Strength implements NamedConstant {
  CLEAR,
  SLIGHT
}
