package advisor.model;

/** How many answers a question takes. */
public enum Choose {
  ONE,
  MANY
}
