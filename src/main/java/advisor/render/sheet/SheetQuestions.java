package advisor.render.sheet;

import advisor.check.report.Subject;
import advisor.model.Answer;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;

/** The part of a sheet that says what is asked, when, and what is called by a name. */
record SheetQuestions(SheetWords words) {

  void addTo(Document sheet) {
    sheet.heading("The questions, in the order asked");
    int number = 0;
    for (Question question : words.book().questions()) {
      add(++number, question, sheet);
    }
    List<Item> named = new ArrayList<>();
    for (Condition.Named condition : words.book().conditions()) {
      String at = words.at(Subject.Kind.CONDITION, condition.id());
      named.add(
          new Item(at + "“" + condition.label() + "”: " + words.words(condition.part()) + "."));
    }
    sheet.bullets("What is called by a name", named);
  }

  private void add(int number, Question question, Document sheet) {
    sheet.paragraph(
        "Question %s, “%s” (%s), asked %s: %s%s"
            .formatted(
                number,
                question.topic(),
                words.place(Subject.Kind.QUESTION, question.id()),
                question.askWhen().equals(Condition.ALWAYS)
                    ? "always"
                    : "when " + words.words(question.askWhen()),
                question.ask(),
                question.choosesMany() ? " (Tick all that apply.)" : ""));
    sheet.add(Document.Bullets.of(answers(question)));
    sheet.aside("Why it is asked: " + question.why());
  }

  private static List<String> answers(Question question) {
    List<String> answers = new ArrayList<>();
    question.answers().stream().map(Answer::label).forEach(answers::add);
    question.none().ifPresent(answers::add);
    if (question.offersNotSure()) {
      answers.add("Not sure");
    }
    return answers;
  }
}
