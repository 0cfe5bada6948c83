package advisor.model;

import advisor.text.NamedConstant;

/** How certain the evidence is, in the terms of evidence reviews. */
public enum Certainty implements NamedConstant {
  HIGH,
  MODERATE,
  LOW,
  VERY_LOW,
  NONE_FOUND;

  /** Returns the words of the file, which a person also reads: "very low". */
  @Override
  public String id() {
    return NamedConstant.super.id().replace('-', ' ');
  }
}
