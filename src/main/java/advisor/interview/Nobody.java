package advisor.interview;

/** A questioner without anybody to ask: every question stays unanswered. */
public final class Nobody implements Questioner {

  @Override
  public Reply ask(Prompt prompt) {
    return new Reply.EndOfInput();
  }
}
