package advisor.check;

/** A proof would take more than it may. What was asked is then not proved, and that is told. */
final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooLarge(String what) {
    super(what, null, false, false);
  }
}
