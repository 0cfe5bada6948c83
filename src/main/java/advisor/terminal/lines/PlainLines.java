package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.model.Response;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LastPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Asks the interview line by line: numbered choices, and answers typed as words or numbers. For
 * screen readers and terminals that cannot redraw. Never redraws, and writes no escape bytes.
 */
public final class PlainLines implements Asker {

  private static final String REVIEW =
      "Press Enter for the result. A number changes an answer. back, quit: ";

  private final LineDialogue page;
  private final Consumer<String> stopIfInterrupted;
  private List<String> opening;
  private IntFunction<String> writtenText = columns -> "";

  /**
   * @param opening the paragraphs written once above the first question
   * @param stopIfInterrupted takes the text of a stop, to show it if a signal ends the program;
   *     takes an empty text once another answer is given
   */
  public PlainLines(LineDialogue page, List<String> opening, Consumer<String> stopIfInterrupted) {
    this.page = page;
    this.stopIfInterrupted = stopIfInterrupted;
    this.opening = List.copyOf(opening);
  }

  @Override
  public Reply ask(Prompt prompt) {
    open();
    show(prompt);
    Reply reply =
        page.ask(
            QuestionWords.invitation(prompt),
            line -> meant(line, text -> reply(text, prompt), () -> options(prompt)));
    if (reply instanceof Reply.Responded) {
      stopIfInterrupted.accept("");
    }
    return reply;
  }

  /** The reply in a line. The end of the input leaves; a line without a meaning lists all again. */
  private Optional<Reply> meant(
      Optional<String> line, Function<String, Optional<Reply>> meaning, Runnable listAgain) {
    if (line.isEmpty()) {
      return Optional.of(new Reply.Leave());
    }
    Optional<Reply> reply = meaning.apply(line.get());
    if (reply.isPresent()) {
      page.say("");
    } else {
      listAgain.run();
    }
    return reply;
  }

  private Optional<Reply> reply(String text, Prompt prompt) {
    if (QuestionWords.isAnswer(text, prompt.question())) {
      return understood(text, prompt.question());
    }
    return switch (QuestionWords.command(text)) {
      case "?" -> sayInstead(QuestionWords.why(prompt.question()));
      case "help" -> sayInstead(QuestionWords.help(prompt));
      case "quit" -> Optional.of(new Reply.Leave());
      case "back" ->
          prompt.canGoBack()
              ? Optional.of(new Reply.Back())
              : sayInstead("There is no question to go back to.");
      case "" -> earlier(prompt);
      default -> understood(text, prompt.question());
    };
  }

  private Optional<Reply> earlier(Prompt prompt) {
    return prompt.earlier().isPresent()
        ? Optional.of(new Reply.Responded(prompt.earlier().get()))
        : sayInstead("Nothing was answered. " + QuestionWords.allowed(prompt.question()));
  }

  private Optional<Reply> sayInstead(String text) {
    page.say(text);
    return Optional.empty();
  }

  private Optional<Reply> understood(String text, Question question) {
    Understood understood = AnswerText.understand(question, text, AnswerText.Reach.SEEN);
    if (understood instanceof Understood.NotMeant wrong) {
      String lost =
          wrong.part().isPresent() ? " Nothing was taken: please type all of it again." : "";
      return sayInstead(QuestionWords.explained(wrong.misunderstanding(), question) + lost);
    }
    Response response = ((Understood.Meant) understood).response();
    page.say(new AnsweredQuestion(question, response).line());
    return Optional.of(new Reply.Responded(response));
  }

  private void show(Prompt prompt) {
    sayIfAny(prompt.news());
    sayIfAny(prompt.progress());
    page.say(prompt.ask());
    options(prompt);
  }

  private void options(Prompt prompt) {
    Question question = prompt.question();
    page.number(AnswerText.choices(question).stream().map(AnswerText.Choice::label).toList());
    if (prompt.earlier().isPresent()) {
      AnsweredQuestion earlier = new AnsweredQuestion(question, prompt.earlier().get());
      page.say("Enter keeps your earlier answer: " + earlier.labels());
    }
  }

  @Override
  public Reply review(List<AnsweredQuestion> answers, String news) {
    open();
    sayIfAny(news);
    list(answers);
    return page.ask(
        REVIEW, line -> meant(line, text -> changed(text, answers), () -> list(answers)));
  }

  private void list(List<AnsweredQuestion> answers) {
    page.say("Your answers");
    page.number(AnsweredQuestion.lines(answers));
  }

  private Optional<Reply> changed(String text, List<AnsweredQuestion> answers) {
    int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    int most = answers.size();
    if (number >= 1 && number <= most) {
      String question = answers.get(number - 1).question().id();
      return Optional.of(new Reply.Responded(Response.of(question)));
    }
    return switch (QuestionWords.command(text)) {
      case "" -> Optional.of(new Reply.Agreed());
      case "quit" -> Optional.of(new Reply.Leave());
      case "back" -> Optional.of(new Reply.Back());
      default -> sayInstead(QuestionWords.unknown(text) + QuestionWords.changing(most));
    };
  }

  @Override
  public boolean asksAPerson() {
    return true;
  }

  @Override
  public Reply confirm(StopNotice notice) {
    opening = List.of();
    return new StopLines(page, stopIfInterrupted).show(notice);
  }

  private void sayIfAny(String news) {
    if (!news.isEmpty()) {
      page.say(news);
    }
  }

  /** Writes the text once, however often a key is asked for. */
  @Override
  public Reply end(LastPage last) {
    open();
    if (last.text() != writtenText) {
      read(last.text());
      writtenText = last.text();
    }
    sayIfAny(last.note());
    return page.ask(
        QuestionWords.keys(last), line -> key(QuestionWords.command(line.orElse("")), last));
  }

  private Optional<Reply> key(String word, LastPage last) {
    if (word.isEmpty() || word.equals("quit")) {
      return Optional.of(new Reply.Agreed());
    }
    Optional<Reply> picked = last.picked(word);
    page.say(picked.isEmpty() ? QuestionWords.unknown(word) : "");
    return picked;
  }

  @Override
  public boolean read(IntFunction<String> text) {
    page.show(text);
    return true;
  }

  /** Writes the opening, unless it was written before. */
  public void open() {
    opening.forEach(page::paragraph);
    opening = List.of();
  }

  @Override
  public void close() {
    page.flush();
  }
}
