package advisor.bench;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Questions;
import advisor.evaluate.Verdict;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.Truth;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.codegen.ExecutableModelProject;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** The same rules and stops in four engines. A stop that is open stands as {@code unsure:ID}. */
final class Engines {

  static final String UNSURE = "unsure:";

  private Engines() {}

  /** Ours; it decides as well, which the others leave to whoever reads what fired. */
  static Engine advisor(Evaluator evaluator) {
    RuleBook book = evaluator.book();
    return person -> {
      Verdict verdict = evaluator.verdict(person.walk());
      List<Rule> rules = verdict.totals().length == 0 ? List.of() : book.rules();
      long[] marks = person.walk().marks();
      for (int i = 0; i < rules.size(); i++) {
        if (evaluator.rule(i, marks) == Truth.TRUE) {
          person.fire(rules.get(i).id());
        }
      }
      person.fire(evaluator.outcomes().id(verdict.outcome()));
      return person.fired();
    };
  }

  /** A condition for each rule, each stop, and each stop that "not sure" leaves open. */
  private static <T> Map<String, T> translate(RuleBook book, Translation<T> to, Negation<T> no) {
    Map<String, T> conditions = new LinkedHashMap<>();
    for (Rule rule : book.rules()) {
      conditions.put(rule.id(), to.isTrue(rule.when()));
    }
    for (Stop stop : book.stops()) {
      T isTrue = to.isTrue(stop.when());
      conditions.put(stop.id(), isTrue);
      conditions.put(
          UNSURE + stop.id(), to.all(List.of(no.of(isTrue), no.of(to.isFalse(stop.when())))));
    }
    return conditions;
  }

  private interface Negation<T> {
    T of(T condition);
  }

  private static final class Java extends Translation<Predicate<Person>> {
    Java(Questions questions) {
      super(questions);
    }

    @Override
    Predicate<Person> chosen(int question, long mask, boolean given) {
      return given ? person -> person.is(question, mask) : person -> person.isNot(question, mask);
    }

    @Override
    Predicate<Person> all(List<Predicate<Person>> parts) {
      return person -> parts.stream().allMatch(part -> part.test(person));
    }

    @Override
    Predicate<Person> any(List<Predicate<Person>> parts) {
      return person -> parts.stream().anyMatch(part -> part.test(person));
    }
  }

  static Engine easyRules(Evaluator evaluator) {
    Rules rules = new Rules();
    translate(evaluator.book(), new Java(evaluator.questions()), Predicate::negate)
        .forEach(
            (id, when) ->
                rules.register(
                    new RuleBuilder()
                        .name(id)
                        .when(facts -> when.test(facts.get("person")))
                        .then(facts -> facts.<Person>get("person").fire(id))
                        .build()));
    DefaultRulesEngine engine = new DefaultRulesEngine();
    return person -> {
      Facts facts = new Facts();
      facts.put("person", person);
      engine.fire(rules, facts);
      return person.fired();
    };
  }

  private static final class Drl extends Translation<String> {
    Drl(Questions questions) {
      super(questions);
    }

    @Override
    String chosen(int question, long mask, boolean given) {
      return (given ? "is(" : "isNot(") + question + ", " + mask + "L)";
    }

    @Override
    String all(List<String> parts) {
      return "(" + String.join(" && ", parts) + ")";
    }

    @Override
    String any(List<String> parts) {
      return "(" + String.join(" || ", parts) + ")";
    }
  }

  /** The executable model: the conditions are compiled to Java. A session for each person. */
  static Engine drools(Evaluator evaluator) {
    StringBuilder drl = new StringBuilder("package bench;\nimport advisor.bench.Person;\n");
    translate(evaluator.book(), new Drl(evaluator.questions()), not -> "!" + not)
        .forEach(
            (id, when) ->
                drl.append(
                    String.format(
                        "rule \"%1$s\" when $p : Person(%2$s) then $p.fire(\"%1$s\"); end%n",
                        id, when)));
    KieBase base =
        new KieHelper()
            .addContent(drl.toString(), ResourceType.DRL)
            .build(ExecutableModelProject.class);
    return person -> {
      KieSession session = base.newKieSession();
      try {
        session.insert(person);
        session.fireAllRules();
      } finally {
        session.dispose();
      }
      return person.fired();
    };
  }

  static Engine jsonLogic(Evaluator evaluator) {
    Map<String, String> conditions = new LinkedHashMap<>();
    translate(evaluator.book(), new Logic(evaluator.questions()), not -> "{\"!\":[" + not + "]}")
        .forEach(conditions::put);
    JsonLogic logic = new JsonLogic();
    return person -> {
      Map<String, Object> data = Logic.data(evaluator.questions(), person);
      for (Map.Entry<String, String> condition : conditions.entrySet()) {
        if (isTrue(logic, condition.getValue(), data)) {
          person.fire(condition.getKey());
        }
      }
      return person.fired();
    };
  }

  private static boolean isTrue(JsonLogic logic, String condition, Map<String, Object> data) {
    try {
      return JsonLogic.truthy(logic.apply(condition, data));
    } catch (JsonLogicException e) {
      throw new IllegalStateException(condition, e);
    }
  }

  /** Answers as lists of numbers, with -1 for "not known". */
  private static final class Logic extends Translation<String> {
    Logic(Questions questions) {
      super(questions);
    }

    static Map<String, Object> data(Questions questions, Person person) {
      Map<String, Object> data = new HashMap<>();
      for (int i = 0; i < questions.size(); i++) {
        List<Integer> answers = new ArrayList<>();
        for (int bit = 0; bit < questions.get(i).answers().size(); bit++) {
          if (person.is(i, 1L << bit)) {
            answers.add(bit);
          }
        }
        if (answers.isEmpty() && !person.isNot(i, 0)) {
          answers.add(-1);
        }
        data.put("q" + i, answers);
      }
      return data;
    }

    @Override
    String chosen(int question, long mask, boolean given) {
      List<String> parts = new ArrayList<>();
      for (int bit = 0; bit < 62; bit++) {
        if ((mask & 1L << bit) != 0) {
          parts.add("{\"in\":[" + bit + ",{\"var\":\"q" + question + "\"}]}");
        }
      }
      String is = any(parts);
      String known = "{\"!\":[{\"in\":[-1,{\"var\":\"q" + question + "\"}]}]}";
      return given ? is : all(List.of("{\"!\":[" + is + "]}", known));
    }

    @Override
    String all(List<String> parts) {
      return "{\"and\":[" + String.join(",", parts) + "]}";
    }

    @Override
    String any(List<String> parts) {
      return "{\"or\":[" + String.join(",", parts) + "]}";
    }
  }
}
