package advisor.model;

import advisor.text.NamedConstant;

/** How many answers a question takes. */
public enum Choose implements NamedConstant {
  ONE,
  MANY
}
