package advisor.terminal;

import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.model.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The interview line by line: numbered choices, answers typed as words or numbers, nothing ever
 * drawn over. For screen readers and for terminals that cannot redraw; no escape byte is written.
 */
public final class PlainLines implements Asker {

  private final BufferedReader in;
  private final PrintStream out;
  private final int width;
  private final boolean person;
  private List<String> opening;

  /**
   * @param opening paragraphs that are written once above the first question
   * @param person whether somebody sits there, so that the end of the input is a wish to leave
   */
  public PlainLines(
      BufferedReader in, PrintStream out, List<String> opening, int width, boolean person) {
    this.in = in;
    this.out = out;
    this.opening = List.copyOf(opening);
    this.width = Math.max(20, width);
    this.person = person;
  }

  @Override
  public Reply ask(Prompt prompt) {
    open();
    Question question = prompt.question();
    Commands commands = Commands.of(question);
    show(prompt);
    while (true) {
      String invitation = invitation(question, commands, prompt.canGoBack());
      Optional<String> line = answerTo(invitation);
      if (line.isEmpty()) {
        return person ? new Reply.Leave() : new Reply.EndOfInput();
      }
      Optional<Reply> reply = reply(line.get().strip(), prompt, commands);
      if (reply.isPresent()) {
        say("");
        return reply.get();
      }
    }
  }

  private Optional<Reply> reply(String text, Prompt prompt, Commands commands) {
    if (text.equals("?")) {
      say("Why: " + prompt.question().why());
      return Optional.empty();
    }
    if (commands.isQuit(text)) {
      return Optional.of(new Reply.Leave());
    }
    if (commands.isBack(text)) {
      return back(prompt);
    }
    return text.isEmpty() ? kept(prompt) : understood(text, prompt.question());
  }

  private Optional<Reply> back(Prompt prompt) {
    if (prompt.canGoBack()) {
      return Optional.of(new Reply.Back());
    }
    say("This is the first question: there is nothing to go back to.");
    return Optional.empty();
  }

  private Optional<Reply> kept(Prompt prompt) {
    if (prompt.earlier().isPresent()) {
      return Optional.of(new Reply.Answer(prompt.earlier().get()));
    }
    say("Nothing was answered. " + allowed(prompt.question()));
    return Optional.empty();
  }

  private Optional<Reply> understood(String text, Question question) {
    Understood understood = AnswerText.understand(question, text);
    if (understood instanceof Understood.Meant meant) {
      say(Fold.line(question, meant.response()));
      return Optional.of(new Reply.Answer(meant.response()));
    }
    say(explained(((Understood.NotMeant) understood).misunderstanding(), question));
    return Optional.empty();
  }

  private static String explained(Misunderstanding wrong, Question question) {
    String nearest = wrong.nearest().isPresent() ? meant(wrong.nearest().get(), question) : "";
    return "\"" + wrong.text() + "\" " + wrong.problem() + ". " + nearest + allowed(question);
  }

  private static String meant(String id, Question question) {
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).id().equals(id)) {
        return "Did you mean " + (i + 1) + ", " + choices.get(i).label() + "? ";
      }
    }
    return "";
  }

  private static String allowed(Question question) {
    String range = "from 1 to " + AnswerText.choices(question).size();
    return question.choosesMany()
        ? "Please give one or more numbers " + range + ", with commas between."
        : "Please give a number " + range + ", or the beginning of an answer.";
  }

  private static String invitation(Question question, Commands commands, boolean canGoBack) {
    String answer =
        question.choosesMany() ? "Answer with numbers and commas" : "Answer with a number";
    return answer
        + ", or ? for why, "
        + (canGoBack ? commands.back() + ", " : "")
        + commands.quit()
        + ": ";
  }

  private void show(Prompt prompt) {
    Question question = prompt.question();
    say(Sheet.progress(prompt));
    say(question.ask() + (question.choosesMany() ? " (choose all that apply)" : ""));
    List<String> labels = new ArrayList<>();
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      labels.add(choice.label());
    }
    number(labels);
    if (prompt.earlier().isPresent()) {
      Response earlier = prompt.earlier().get();
      say("Enter keeps your earlier answer: " + Fold.labels(question, earlier));
    }
  }

  private void number(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      String number = (i < 9 && labels.size() > 9 ? "   " : "  ") + (i + 1) + ". ";
      write(Columns.hanging(number, Visible.of(labels.get(i)), width));
    }
  }

  @Override
  public ReviewReply review(Review review) {
    open();
    say("Your answers");
    List<String> lines = Fold.lines(review.answers());
    number(lines);
    while (true) {
      Optional<String> line =
          answerTo("Enter for the result, or a number to change an answer, back, quit: ");
      if (line.isEmpty()) {
        return new ReviewReply.Leave();
      }
      Optional<ReviewReply> reply = reviewed(line.get().strip(), review);
      if (reply.isPresent()) {
        say("");
        return reply.get();
      }
    }
  }

  private Optional<ReviewReply> reviewed(String text, Review review) {
    if (text.isEmpty()) {
      return Optional.of(new ReviewReply.Accept());
    }
    if (text.equalsIgnoreCase("quit")) {
      return Optional.of(new ReviewReply.Leave());
    }
    if (text.equalsIgnoreCase("back")) {
      return Optional.of(new ReviewReply.Back());
    }
    int count = review.answers().size();
    int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (number >= 1 && number <= count) {
      return Optional.of(new ReviewReply.Change(review.answers().get(number - 1).question().id()));
    }
    say(
        "\""
            + text
            + "\" is none of these. Please press Enter, or give a number from 1 to "
            + count
            + ", back or quit.");
    return Optional.empty();
  }

  private void open() {
    for (String paragraph : opening) {
      say(paragraph);
      say("");
    }
    opening = List.of();
  }

  private void say(String text) {
    write(Columns.wrap(Visible.of(text), width));
  }

  private void write(List<String> lines) {
    for (String line : lines) {
      out.println(line);
    }
  }

  /** The line that is typed behind the invitation; empty at the end of the input. */
  private Optional<String> answerTo(String invitation) {
    List<String> lines = Columns.wrap(Visible.of(invitation), width - 1);
    write(lines.subList(0, lines.size() - 1));
    out.print(lines.get(lines.size() - 1) + " ");
    out.flush();
    try {
      Optional<String> line = Optional.ofNullable(in.readLine());
      if (line.isEmpty()) {
        out.println();
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
