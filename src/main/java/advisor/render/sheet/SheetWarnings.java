package advisor.render.sheet;

import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Remark;
import advisor.model.Stop;
import advisor.render.OutcomeWords;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.Comparator;
import java.util.List;

/** The part of a sheet with the stops, the cautions and the remarks. */
record SheetWarnings(SheetWords words) {

  void addTo(Document sheet) {
    sheet.bullets(
        "Warning signs: these stop the advisor before it recommends anything",
        words.book().stops().stream().map(this::item).toList());
    if (words.book().stopOutcomes().size() > 1) {
      sheet.paragraph(OutcomeWords.precedence(words.book()));
    }
    sheet.bullets("Cautions: shown with the result; they never change it", cautions());
    sheet.bullets(
        "Remarks: shown after the result; they never change it",
        words.book().remarks().stream().map(this::item).toList());
  }

  private Item item(Stop stop) {
    String when = words.at(Subject.Kind.STOP, stop.id()) + words.when(stop.when());
    return new Item(
        when + ": “" + words.label(stop.go()) + "”.",
        stop.because() + unsure(stop) + " " + words.cited(stop.source()));
  }

  private String unsure(Stop stop) {
    if (!StopsAtQuestion.offersNotSure(stop, words.book())) {
      return "";
    }
    return !stop.stopsIfUnsure()
        ? " Not sure: shown as a caution."
        : " Not sure: “" + words.label(stop.goIfUnsure()) + "”.";
  }

  /** The cautions, the most pressing first. */
  private List<Item> cautions() {
    return words.book().cautions().stream()
        .sorted(Comparator.comparing(Caution::level))
        .map(this::item)
        .toList();
  }

  private Item item(Caution caution) {
    String at = words.at(Subject.Kind.CAUTION, caution.id()) + level(caution);
    return new Item(
        at + words.when(caution.when()) + words.about(caution.about()) + ".",
        caution.say() + " " + words.cited(caution.source()));
  }

  private static String level(Caution caution) {
    String inShort = caution.inShort().map(text -> "“" + text + "”: ").orElse("");
    return switch (caution.level()) {
      case WAIT -> "Wait " + inShort;
      case ASK_FIRST -> "Ask " + inShort.replace("”: ", "” first: ");
      case TELL -> "Tell: ";
    };
  }

  private Item item(Remark remark) {
    String when = words.at(Subject.Kind.REMARK, remark.id()) + words.when(remark.when());
    return new Item(
        when + with(remark.with()) + words.about(remark.about()) + ".",
        remark.say() + " " + words.cited(remark.source()));
  }

  private String with(List<String> outcomes) {
    return outcomes.isEmpty()
        ? ""
        : ", with " + String.join(" or ", outcomes.stream().map(words::label).toList());
  }
}
