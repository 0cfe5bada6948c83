package advisor.render;

import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.scenario.QuizRound;
import java.util.ArrayList;
import java.util.List;

/** The guesses of a class in a quiz, beside the results of the advisor. */
public final class QuizDocument {

  private QuizDocument() {}

  /** One guess beside the result. */
  public static Document compared(QuizRound round) {
    String sure = round.sure() ? ", and was sure." : ", but was not sure.";
    String advisor = round.agrees() ? " the same." : ": " + advisor(round) + ".";
    return new Document()
        .paragraph("The class said: " + guess(round) + sure)
        .paragraph("The advisor says" + advisor);
  }

  private static String guess(QuizRound round) {
    return OutcomeWords.label(round.evaluation().book(), round.guess());
  }

  private static String advisor(QuizRound round) {
    return round.evaluation().outcome().guidance().label();
  }

  public static Document debriefing(List<QuizRound> rounds) {
    List<Item> rows = new ArrayList<>();
    for (QuizRound round : rounds) {
      rows.add(row(round));
    }
    return new Document()
        .banner("Agreed in " + agreed(rounds))
        .table(List.of("The class", "Sure", "The advisor", "Agreed"), rows)
        .paragraph(
            sure(rounds)
                + " Where you did not agree, look at the reasons again: the advisor's points"
                + " are its authors' judgement. None of this is stored.");
  }

  private static Item row(QuizRound round) {
    String sure = round.sure() ? "sure" : "a guess";
    String agreed = round.agrees() ? "yes" : "no";
    return new Item(round.title(), Item.each(List.of(guess(round), sure, advisor(round), agreed)));
  }

  private static String sure(List<QuizRound> rounds) {
    List<QuizRound> sure = rounds.stream().filter(QuizRound::sure).toList();
    return sure.isEmpty()
        ? "The class was sure of none of them."
        : "Where the class was sure, it agreed in " + agreed(sure) + ".";
  }

  private static String agreed(List<QuizRound> rounds) {
    return rounds.stream().filter(QuizRound::agrees).count() + " of " + rounds.size();
  }
}
