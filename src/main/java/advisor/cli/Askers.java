package advisor.cli;

import advisor.model.RuleBook;
import advisor.terminal.Asker;
import advisor.terminal.Terminals;
import java.io.PrintStream;
import java.util.List;

/** Opens whatever puts the questions here. */
record Askers(Surroundings surroundings, Look look) {

  Asker open(RuleBook book, boolean plain) {
    Terminals terminals =
        new Terminals(
            surroundings.in(),
            new PrintStream(surroundings.out(), true, surroundings.charset()),
            surroundings.err(),
            surroundings.charset(),
            surroundings.streams(),
            surroundings.environment());
    Terminals.Manner manner =
        new Terminals.Manner(
            plain, look.menuIsColoured(), look.width(), List.of(book.title(), book.intro()));
    return terminals.open(manner, book.questions());
  }
}
