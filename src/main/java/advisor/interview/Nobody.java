package advisor.interview;

/** Nobody may be asked: every question goes without answer. */
public final class Nobody implements Questioner {

  @Override
  public Reply ask(Prompt prompt) {
    return new Reply.EndOfInput();
  }
}
