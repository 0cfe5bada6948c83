package advisor.check.prove;

/** A proof would take more than it may. What was asked is then not proved, and that is told. */
public final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TooLarge(String what) {
    super(what, null, false, false);
  }
}
