package advisor.cli;

import advisor.interview.AnswerText;
import advisor.interview.Understood;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.AnswersFileReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Answers that are given before anything is asked: a file's, and over them the flags'. */
record GivenAhead(RuleBook book, Input input) {

  Answers answers(List<String> flags, Optional<String> file) throws Refusal, IOException {
    Answers fromFile = file.isPresent() ? fromFile(file.get()) : Answers.none();
    return fromFile.with(fromFlags(flags));
  }

  private Answers fromFile(String name) throws Refusal, IOException {
    return Faults.soundOrRefuse(AnswersFileReader.read(input.read(name), name, book)).answers();
  }

  private Answers fromFlags(List<String> flags) throws Refusal {
    Answers answers = Answers.none();
    for (String flag : flags) {
      int equals = flag.indexOf('=');
      if (equals < 0) {
        throw new Refusal(
            ExitCode.USAGE, "error: --answer " + flag + ": write it as QUESTION=ANSWER");
      }
      Question question = question(flag.substring(0, equals).strip());
      if (answers.has(question.id())) {
        throw new Refusal(
            ExitCode.USAGE,
            "error: --answer " + question.id() + " is given twice: several answers take commas");
      }
      answers = answers.with(question.id(), response(question, flag.substring(equals + 1)));
    }
    return answers;
  }

  private Question question(String id) throws Refusal {
    Optional<Question> question = book.question(id);
    if (question.isEmpty()) {
      List<String> ids = book.questions().stream().map(Question::id).toList();
      throw Unknown.question(id, "--answer", ids);
    }
    return question.get();
  }

  private static Response response(Question question, String text) throws Refusal {
    Understood understood = AnswerText.understand(question, text);
    if (understood instanceof Understood.NotMeant notMeant) {
      throw Unknown.answer(notMeant.misunderstanding(), "--answer");
    }
    return ((Understood.Meant) understood).response();
  }
}
