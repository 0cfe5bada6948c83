package advisor.evaluate;

/** How a stop bears on the interview. */
enum Effect {
  /** It does not hold. */
  NONE,
  /** It hangs on a question that is not answered yet, and blocks any recommendation. */
  OPEN,
  /** "Not sure" leaves it open: it is listed as a caution, and strength is slight at most. */
  DOUBT,
  /** "Not sure" leaves it open, and that stops. */
  STOPS_UNSURE,
  /** It is true, and that stops. */
  STOPS;

  public boolean isStop() {
    return this == STOPS || this == STOPS_UNSURE;
  }
}
