package advisor.terminal.lines;

import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shows a stop in lines, in the order in which it should be heard, before it ends the interview.
 *
 * @param ifInterrupted takes the text to show if a signal ends the program from now on
 */
record StopLines(LineDialogue page, Consumer<String> ifInterrupted) {

  private static final String CONFIRM =
      "Is that so? Press Enter for yes. back changes it, quit leaves: ";

  /**
   * Shows the stop and asks whether it is so. At the end of the input, the stop stands. To whoever
   * leaves, its name and the steps are told again, because a low screen has lost the name by then.
   */
  Reply show(StopNotice notice) {
    String name = notice.guidance().label() + ".";
    List<String> steps = notice.guidance().next();
    List<String> still = new ArrayList<>(List.of("If it is still so:"));
    still.addAll(Columns.wrap(name, page.width()));
    still.addAll(page.numbered(steps));
    ifInterrupted.accept(String.join("\n", still));
    page.say(name);
    notice.because().forEach(page::say);
    if (!notice.remarks().isEmpty()) {
      page.say(notice.remarks());
    }
    page.say("What to do now:");
    page.number(steps);
    Reply reply = page.ask(CONFIRM, line -> confirmed(QuestionWords.command(line.orElse(""))));
    if (reply instanceof Reply.Leave) {
      page.say(name);
      page.number(steps);
    }
    return reply;
  }

  /** The reply in a word. A "no" does not count: it may have been typed ahead for the next list. */
  private Optional<Reply> confirmed(String word) {
    Optional<Reply> reply =
        switch (word) {
          case "", "yes", "y" -> Optional.of(new Reply.Agreed());
          case "back" -> Optional.of(new Reply.Back());
          case "quit" -> Optional.of(new Reply.Leave());
          default -> Optional.empty();
        };
    if (reply.isEmpty()) {
      page.say("Nothing was changed. To change the answer, type back.");
    } else if (!word.startsWith("y")) {
      page.say("");
    }
    return reply;
  }
}
