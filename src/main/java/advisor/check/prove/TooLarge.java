package advisor.check.prove;

/** Thrown when a proof would take too much time or memory; the report then says "not proved". */
public final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TooLarge(String what) {
    super(what, null, false, false);
  }
}
