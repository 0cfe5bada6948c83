package advisor.terminal;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the sample questions with going back and review, for trying things out. */
public final class PlayMenu {

  private final Questioner questioner;
  private final List<Question> questions;
  private final Map<String, Response> given = new LinkedHashMap<>();
  private final Map<String, Response> drafts = new HashMap<>();

  public PlayMenu(Questioner questioner, List<Question> questions) {
    this.questioner = questioner;
    this.questions = questions;
  }

  /** The answers, or how it ended. */
  public String play() {
    int at = 0;
    while (true) {
      if (at == questions.size()) {
        Reply reply = questioner.review(before(at), "");
        if (reply instanceof Reply.Agreed) {
          return given.toString();
        } else if (reply instanceof Reply.Responded change) {
          at = at(change.response().answers().get(0));
        } else if (reply instanceof Reply.Back) {
          at--;
        } else {
          return "left";
        }
      } else {
        Question asked = questions.get(at);
        Reply reply = questioner.ask(prompt(at));
        if (reply instanceof Reply.Responded answer) {
          given.put(asked.id(), answer.response());
          drafts.remove(asked.id());
          at++;
        } else if (reply instanceof Reply.Back back) {
          back.draft().ifPresent(draft -> drafts.put(asked.id(), draft));
          if (back.forgets()) {
            given.remove(asked.id());
            drafts.remove(asked.id());
          }
          at--;
        } else {
          return reply instanceof Reply.Leave ? "Leave[]" : reply.toString();
        }
      }
    }
  }

  private int at(String id) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private Prompt prompt(int at) {
    Question question = questions.get(at);
    return new Prompt(
        question,
        questions.size(),
        Optional.ofNullable(drafts.getOrDefault(question.id(), given.get(question.id()))),
        at > 0,
        before(at));
  }

  private List<AnsweredQuestion> before(int at) {
    List<AnsweredQuestion> before = new ArrayList<>();
    for (Question question : questions.subList(0, at)) {
      before.add(new AnsweredQuestion(question, given.get(question.id())));
    }
    return before;
  }
}
