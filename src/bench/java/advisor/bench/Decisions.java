package advisor.bench;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision, with the rules that fired listed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decisions {

  static final List<String> ENGINES = List.of("advisor", "drools", "easy-rules", "json-logic");

  @Param({"advisor", "drools", "easy-rules", "json-logic"})
  public String engine;

  private final List<Walk> people = new ArrayList<>();
  private Engine chosen;
  private int next;

  /** The engine of this name. */
  static Engine engine(String name, Evaluator evaluator) {
    return switch (name) {
      case "advisor" -> Engines.advisor(evaluator);
      case "drools" -> Engines.drools(evaluator);
      case "easy-rules" -> Engines.easyRules(evaluator);
      default -> Engines.jsonLogic(evaluator);
    };
  }

  @Setup
  public void prepare() {
    Evaluator evaluator = Evaluator.compile(People.book());
    Random random = new Random(17);
    for (int i = 0; i < 1024; i++) {
      people.add(evaluator.walk(new People(evaluator).anybody(random)));
    }
    chosen = engine(engine, evaluator);
  }

  @Benchmark
  public List<String> decide() {
    next = next + 1 & 1023;
    return chosen.fired(new Person(people.get(next)));
  }
}
