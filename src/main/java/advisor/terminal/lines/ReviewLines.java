package advisor.terminal.lines;

import advisor.interview.AnswerReview;
import advisor.interview.Answered;
import advisor.interview.Reply;
import advisor.model.Response;
import java.util.Locale;
import java.util.Optional;

/** The answers that were given, numbered, to be gone on from or changed. */
record ReviewLines(LineDialogue page, AnswerReview review) {

  private static final String KEYS =
      "Press Enter for the result. A number changes an answer. back, quit: ";

  Reply ask() {
    if (!review.news().isEmpty()) {
      page.say(review.news());
    }
    number();
    return page.ask(KEYS, this::meant);
  }

  private void number() {
    page.say("Your answers");
    page.number(Answered.lines(review.answers()));
  }

  private Optional<Reply> meant(Optional<String> line) {
    if (line.isEmpty()) {
      return Optional.of(new Reply.Leave());
    }
    Optional<Reply> reply = reply(line.get());
    if (reply.isPresent()) {
      page.say("");
    } else {
      explain(line.get());
      number();
    }
    return reply;
  }

  private Optional<Reply> reply(String text) {
    int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (number >= 1 && number <= review.answers().size()) {
      String question = review.answers().get(number - 1).question().id();
      return Optional.of(new Reply.Responded(Response.of(question)));
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.of(Reply.AGREED);
      case "quit" -> Optional.of(new Reply.Leave());
      case "back" -> Optional.of(new Reply.Back());
      default -> Optional.empty();
    };
  }

  private void explain(String text) {
    boolean asks = text.equals("?") || text.equalsIgnoreCase("help");
    page.say(
        (asks ? "" : "\"" + text + "\" is none of these. ")
            + "Please press Enter, or type a number from 1 to "
            + review.answers().size()
            + ", back or quit.");
  }
}
