package advisor.cli.ask;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.FileErrors;
import advisor.cli.files.NamedFiles;
import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Understood;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.rulefile.LoadedRules;
import advisor.rulefile.answers.AnswersFile;
import advisor.rulefile.answers.AnswersFileReader;
import advisor.rulefile.issue.Issue;
import advisor.text.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers given before anything is asked: those of a file, overridden by those of flags. */
final class GivenAhead {

  private final LoadedRules rules;
  private final RuleBook book;
  private final List<UserError> faults = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private HeardAnswers answers = HeardAnswers.NOTHING;
  private HeardAnswers ofFile = HeardAnswers.NOTHING;

  private GivenAhead(LoadedRules rules) {
    this.rules = rules;
    this.book = rules.book();
  }

  static GivenAhead read(
      LoadedRules rules, NamedFiles files, List<String> flags, Optional<String> file)
      throws UserError, IOException {
    GivenAhead ahead = new GivenAhead(rules);
    for (String flag : flags) {
      ahead.flag(flag);
    }
    if (file.isPresent()) {
      ahead.file(file.get(), files);
    }
    return ahead;
  }

  /** Reads the file. If that fails, the answers of the flags still count. */
  private void file(String name, NamedFiles files) throws UserError, IOException {
    try {
      file(AnswersFileReader.read(files.read(name), name, book), name);
    } catch (UserError unread) {
      if (unread.code() != ExitCode.UNREADABLE) {
        throw unread;
      }
      faults.add(unread);
    }
  }

  HeardAnswers answers() {
    return answers;
  }

  /** The answers of the file that a flag contradicts. */
  Answers overruled() {
    Answers overruled = Answers.none();
    for (String question : ofFile.questions()) {
      Optional<Response> said = ofFile.to(question);
      if (said.isPresent() && !said.equals(answers.to(question))) {
        overruled = overruled.with(question, said.get());
      }
    }
    return overruled;
  }

  List<UserError> faults() {
    return faults;
  }

  List<String> warnings() {
    return warnings;
  }

  private void file(AnswersFile file, String name) throws IOException {
    ofFile = file.answers();
    answers = answers.orElse(ofFile);
    for (Issue issue : file.issues()) {
      ExitCode code = issue.answer().isPresent() ? ExitCode.USAGE : ExitCode.INVALID;
      faults.add(FileErrors.refuse(code, List.of(issue)));
    }
    Optional<String> differ = file.origin().differFrom(rules);
    if (differ.isPresent()) {
      warnings.add("the answers in " + name + " are " + differ.get());
    }
  }

  private void flag(String flag) {
    int equals = flag.indexOf('=');
    String id = flag.substring(0, Math.max(0, equals)).strip();
    Optional<Question> question = book.question(id);
    if (equals < 0) {
      String problem = "--answer " + Visible.escaped(flag) + ": write it as QUESTION=ANSWER";
      faults.add(UserError.of("", ReportedFault.of(FaultCode.INVALID_OPTION, problem)));
    } else if (question.isEmpty()) {
      List<String> ids = new ArrayList<>();
      book.questions().forEach(known -> ids.add(known.id()));
      fault(Misunderstanding.ofQuestion(id, ids));
    } else {
      answer(question.get(), flag.substring(equals + 1));
    }
  }

  private void answer(Question question, String text) {
    Understood understood = AnswerText.understand(question, text);
    boolean isFirst = !answers.has(question);
    if (!isFirst) {
      String problem =
          "is a second answer"
              + (question.choosesMany() ? "; put commas between several answers" : "");
      fault(Misunderstanding.twice(question, text, problem));
    } else if (understood instanceof Understood.NotMeant notMeant) {
      fault(notMeant.misunderstanding());
    }
    answers = isFirst ? answers.with(question, understood) : answers.again(question, understood);
  }

  private void fault(Misunderstanding misunderstanding) {
    faults.add(UserError.of("--answer: ", ReportedFault.of(misunderstanding)));
  }
}
