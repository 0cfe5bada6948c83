package advisor.cli;

import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.AnswerText;
import advisor.interview.Interview;
import advisor.interview.Interviewer;
import advisor.interview.Nobody;
import advisor.interview.Questioner;
import advisor.interview.Session;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.rulefile.ReadyRules;
import advisor.terminal.Asker;
import advisor.terminal.LineFault;
import advisor.terminal.Terminals;
import advisor.terminal.Unused;
import advisor.text.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One {@code ask}, from the answers given ahead to the result. */
final class AskSession {

  private static final String UNSAVED = "Nothing was saved.";

  private final Surroundings surroundings;
  private final AskCommand.Request request;
  private final CommonOptions common;
  private final Input input;
  private final Look look;

  AskSession(Surroundings surroundings, AskCommand.Request request) {
    this.surroundings = surroundings;
    this.request = request;
    this.common = request.common();
    this.input = new Input(surroundings);
    this.look = new Look(surroundings, common);
  }

  ExitCode run() throws Refusal, IOException {
    ReadyRules rules = Rules.load(common.rules(), input);
    GivenAhead ahead =
        GivenAhead.read(rules.book(), input, request.answers(), request.answersFile());
    warn(ahead.warnings());
    Interview begun = Interview.begin(Evaluator.compile(rules.book()), ahead.answers().whole());
    boolean complete = ahead.faults().isEmpty() && begun.next().isEmpty();
    if (request.noInput() || complete) {
      return end(conduct(begun, ahead, new Nobody()), ahead.faults(), Unused.NOTHING, rules, false);
    }
    surroundings.files().readStandardInput();
    return interview(begun, ahead, rules);
  }

  private ExitCode interview(Interview begun, GivenAhead ahead, ReadyRules rules)
      throws Refusal, IOException {
    RuleBook book = rules.book();
    Asker asker = open(book, List.of(book.title(), book.intro()), "Interrupted. " + UNSAVED);
    Session session;
    List<AnswerFault> faults = new ArrayList<>(ahead.faults());
    try (asker) {
      session = conduct(begun, ahead, asker);
    } catch (UncheckedIOException e) {
      throw Input.unreadable("standard input", e.getCause());
    }
    for (LineFault fault : asker.faults()) {
      faults.add(AnswerFault.of(fault));
    }
    ExitCode code =
        end(
            session,
            faults,
            faults.isEmpty() ? Unused.NOTHING : asker.unused(),
            rules,
            surroundings.streams().input());
    warn(Warnings.unused(asker.unused()));
    return code;
  }

  private Asker open(RuleBook book, List<String> opening, String interrupted) {
    Terminals.Manner manner =
        new Terminals.Manner(
            common.plain(), look.menuIsColoured(), look.widthOfQuestions(), opening, interrupted);
    return surroundings.doors().open(manner, book.questions());
  }

  /** Where something that was given cannot be used, nothing is asked. */
  private Session conduct(Interview begun, GivenAhead ahead, Questioner questioner) {
    return ahead.faults().isEmpty()
        ? conduct(begun, questioner)
        : interviewer(questioner).conclude(begun, ahead.answers());
  }

  private Session conduct(Interview begun, Questioner questioner) {
    return interviewer(questioner).conduct(begun);
  }

  private Interviewer interviewer(Questioner questioner) {
    return new Interviewer(questioner, request.quick());
  }

  /**
   * Tells what came of it.
   *
   * @param byPerson whether somebody at a terminal has answered
   */
  private ExitCode end(
      Session session, List<AnswerFault> faults, Unused lines, ReadyRules rules, boolean byPerson)
      throws Refusal, IOException {
    if (session instanceof Session.Finished finished) {
      for (AnswerFault fault : common.quiet() ? List.<AnswerFault>of() : faults) {
        surroundings.err().println(fault.told("warning"));
      }
      return tell(finished.interview(), rules, byPerson);
    }
    if (!faults.isEmpty()) {
      throw AnswerFault.refuse(faults, Warnings.unjudged(lines));
    }
    if (session instanceof Session.Unanswered unanswered) {
      throw missing(unanswered.missing(), rules.book());
    }
    surroundings.err().println("Left before the end. " + UNSAVED);
    return ExitCode.INTERRUPTED;
  }

  private ExitCode tell(Interview interview, ReadyRules rules, boolean byPerson)
      throws Refusal, IOException {
    warn(Warnings.of(interview));
    Explanation explanation =
        new Explainer(Evaluator.compile(rules.book())).explain(interview.evaluation());
    ResultWriter writer = new ResultWriter(rules, common, request.trace(), look);
    ResultDelivery delivery = new ResultDelivery(surroundings, request, look, writer);
    if (byPerson && delivery.canBeTalkedOver(explanation)) {
      delivery.save(interview);
      return talkOver(interview, explanation, writer, rules);
    }
    delivery.write(interview, explanation);
    return ExitCode.OK;
  }

  /** The last screen, with its keys; after a change of an answer, what comes of that. */
  private ExitCode talkOver(
      Interview interview, Explanation explanation, ResultWriter writer, ReadyRules rules)
      throws Refusal, IOException {
    Session changed;
    try (Asker asker = open(rules.book(), List.of(), "Interrupted.")) {
      Page page = new Page(common, look);
      ResultDialog.End end = new ResultDialog(asker, explanation, writer, page).run();
      if (end != ResultDialog.End.CHANGE) {
        return end == ResultDialog.End.LEFT ? ExitCode.INTERRUPTED : ExitCode.OK;
      }
      changed = conduct(interview, asker);
    }
    if (changed instanceof Session.Left) {
      surroundings.err().println("Left before the end. The change was not kept.");
      return ExitCode.INTERRUPTED;
    }
    return end(changed, List.of(), Unused.NOTHING, rules, true);
  }

  private void warn(List<String> warnings) {
    if (!common.quiet()) {
      for (String warning : warnings) {
        surroundings.err().println("warning: " + Visible.of(warning));
      }
    }
  }

  private static Refusal missing(List<String> missing, RuleBook book) {
    Question question = book.question(missing.get(0)).orElseThrow();
    List<String> allowed =
        AnswerText.choices(question).stream().map(AnswerText.Choice::id).toList();
    String others =
        missing.size() == 1
            ? ""
            : "\n  then perhaps: " + String.join(", ", missing.subList(1, missing.size()));
    return new Refusal(
        ExitCode.USAGE,
        "error: question '"
            + question.id()
            + "' is not answered: "
            + question.ask()
            + "\n  allowed: "
            + String.join(", ", allowed)
            + others
            + "\n  give it with --answer "
            + question.id()
            + "=ANSWER");
  }
}
