package advisor.model;

/** How sure the evidence is, in the words of evidence reviews. */
public enum Certainty {
  HIGH,
  MODERATE,
  LOW,
  VERY_LOW,
  NONE_FOUND;

  /** As the file writes it and a person reads it: "very low". */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
