package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcome;
import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;

/** The sections of a result that the terminal and the hand-out share. */
final class ResultSections {

  private static final String TAKE_CARE = "Take care";
  private static final String UNSURE = "You were not sure whether one of these applies";
  private static final String OTHER_OPTIONS = "Other options: ";

  private final Explanation explanation;
  private final Evaluation evaluation;
  private final RuleBook book;
  private final Precautions precautions;

  ResultSections(Explanation explanation) {
    this.explanation = explanation;
    this.evaluation = explanation.evaluation();
    this.book = evaluation.book();
    this.precautions = new Precautions(evaluation);
  }

  void outcome(Document document) {
    Outcome outcome = evaluation.outcome();
    document.banner(OutcomeWords.headline(evaluation));
    String strength = OutcomeWords.strength(evaluation);
    document.paragraph((strength + " " + outcome.guidance().advice()).strip());
    if (!evaluation.complete()) {
      document.paragraph(
          "Not every question was asked: no other answer could change this. It is based on: "
              + String.join("; ", AnswerWords.each(book, evaluation.answers()))
              + ".");
    }
  }

  void warningSigns(Document document) {
    StopNotice notice = new StopNotice(evaluation);
    List<Item> ticked = new ArrayList<>();
    for (Judgement<Stop> sign : evaluation.warningSigns()) {
      if (sign.isTrue()) {
        ticked.add(new Item(sign.said().because(), youSaid(notice.said(sign))));
      }
    }
    document.bullets("Why", ticked);
    notice.unsure().forEach(question -> notSure(document, question));
  }

  /** The signs themselves, so that the person can read them out on the phone. */
  private static void notSure(Document document, Question question) {
    List<Item> labels = new ArrayList<>();
    for (Answer answer : question.answers()) {
      labels.add(new Item(answer.label()));
    }
    document.bullets("You were not sure about one of these (" + question.topic() + ")", labels);
  }

  void reasons(Document document) {
    boolean either = evaluation.outcome().is(Outcome.Kind.EITHER);
    document.bullets(either ? "Reasons for each" : "Why", reasons(evaluation.reasons(), either));
    document.bullets("The other side", reasons(evaluation.otherSide(), true));
  }

  private List<Item> reasons(List<Judgement<Rule>> rules, boolean nameOption) {
    List<Item> items = new ArrayList<>();
    for (Judgement<Rule> judged : rules) {
      String option = OutcomeWords.option(book, judged.said().option());
      String decides =
          explanation.isDecisive(judged.id())
              ? " Without this, the result would be different."
              : "";
      items.add(
          new Item(
              (nameOption ? "For " + option + ": " : "") + judged.said().because(),
              youSaid(judged.answers()) + decides));
    }
    return items;
  }

  private String youSaid(Answers answers) {
    return "You said: " + String.join("; ", AnswerWords.each(book, answers)) + ".";
  }

  /** Every caution, with the answers that led to it; those about the result come first. */
  void cautions(Document document) {
    List<Judgement<Caution>> all = new ArrayList<>(precautions.aboutResult());
    all.addAll(precautions.aboutOtherOptions());
    document.bullets(TAKE_CARE, certain(all, true));
    document.bullets(UNSURE, unsure(evaluation.doubts(), all));
  }

  /** The cautions about the result, for a page that lists the answers itself. */
  void cautionsAboutResult(Document document) {
    List<Judgement<Caution>> cautions = precautions.aboutResult();
    document.bullets(TAKE_CARE, certain(cautions, false));
    document.bullets(UNSURE, unsure(evaluation.doubts(), cautions));
  }

  /** The cautions about other options only. */
  void otherCautions(Document document) {
    List<Judgement<Caution>> others = precautions.aboutOtherOptions();
    document.bullets(OTHER_OPTIONS + TAKE_CARE, certain(others, false));
    document.bullets(OTHER_OPTIONS + UNSURE, unsure(List.of(), others));
  }

  private List<Item> certain(List<Judgement<Caution>> cautions, boolean withAnswers) {
    List<Item> certain = new ArrayList<>();
    for (Judgement<Caution> judged : cautions) {
      String say = judged.said().say();
      if (judged.isTrue()) {
        certain.add(withAnswers ? new Item(say, youSaid(judged.answers())) : new Item(say));
      }
    }
    return certain;
  }

  private List<Item> unsure(List<Judgement<Stop>> doubts, List<Judgement<Caution>> cautions) {
    List<Item> unsure = new ArrayList<>();
    for (Judgement<Stop> doubt : doubts) {
      unsure.add(ifSo(doubt.said().because(), doubt));
    }
    for (Judgement<Caution> judged : cautions) {
      if (!judged.isTrue()) {
        unsure.add(ifSo(judged.said().say(), judged));
      }
    }
    return unsure;
  }

  void remarks(Document document) {
    List<Item> items = new ArrayList<>();
    for (Judgement<Remark> judged : evaluation.toldRemarks()) {
      items.add(new Item(judged.said().say(), youSaid(judged.answers())));
    }
    document.bullets("Worth knowing", items);
  }

  void watch(Document document) {
    document.bullets("What to watch for", Item.each(evaluation.outcome().guidance().watch()));
  }

  private Item ifSo(String say, Judgement<?> judged) {
    return new Item(String.join("; or ", AnswerWords.unsure(book, judged)) + ": " + say);
  }

  void whatIf(Document document) {
    List<String> changes =
        new WhatIfWords(book, evaluation.answers()).sentences(explanation.whatIf());
    if (!evaluation.isStop() && !explanation.whatIfComplete()) {
      changes.add("There may be more: these rules are too large to try every change.");
    }
    document.bullets("What would change this", Item.each(changes));
  }

  /** The sources of everything that is shown, in the order shown. */
  List<Source> sources() {
    List<Judgement<?>> shown = new ArrayList<>(evaluation.warningSigns());
    shown.addAll(evaluation.reasons());
    shown.addAll(evaluation.otherSide());
    shown.addAll(evaluation.doubts());
    shown.addAll(evaluation.toldCautions());
    shown.addAll(evaluation.toldRemarks());
    List<Citation> citations = new ArrayList<>();
    for (Judgement<?> judged : shown) {
      citations.add(judged.said().source());
    }
    return new Provenance(book).sources(citations);
  }
}
