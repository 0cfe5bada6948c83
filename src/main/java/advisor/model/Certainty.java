package advisor.model;

import advisor.text.NamedConstant;

/** How sure the evidence is, in the words of evidence reviews. */
public enum Certainty implements NamedConstant {
  HIGH,
  MODERATE,
  LOW,
  VERY_LOW,
  NONE_FOUND;

  /** As the file writes it and a person reads it: "very low". */
  @Override
  public String id() {
    return NamedConstant.super.id().replace('-', ' ');
  }
}
