package advisor.terminal.lines;

import advisor.interview.Reply;
import advisor.interview.StopNotice;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shows a stop in lines, in the order in which it should be heard, before it ends the interview.
 *
 * @param takenBack takes the text of a stop that was taken back
 */
record StopLines(LineDialogue page, Consumer<String> takenBack) {

  private static final String CONFIRM =
      "Is that so? Press Enter for yes. back changes it, quit leaves: ";

  /** Shows the stop and asks whether it is so. At the end of the input, the stop stands. */
  Reply show(StopNotice notice) {
    page.say(notice.guidance().label() + ".");
    notice.because().forEach(page::say);
    if (!notice.remarks().isEmpty()) {
      page.say(notice.remarks());
    }
    page.say("What to do now:");
    page.number(notice.guidance().next());
    Reply reply = page.ask(CONFIRM, line -> confirmed(QuestionWords.command(line.orElse(""))));
    if (reply instanceof Reply.Back) {
      String still = "If it is still so: " + notice.guidance().label() + ".\n";
      takenBack.accept(still + String.join("\n", page.numbered(notice.guidance().next())));
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
    } else if (!word.startsWith("y") && !word.equals("quit")) {
      page.say("");
    }
    return reply;
  }
}
