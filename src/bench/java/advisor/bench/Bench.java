package advisor.bench;

import advisor.evaluate.Evaluator;
import advisor.render.AnswersJson;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything that is promised about speed, side by side, and prints it as one table. */
final class Bench {

  private static final int STARTS = 21;
  private static final int BATCHES = 7;
  private static final int LINES = 1_000_000;

  private final Path target;
  private final Evaluator evaluator = Evaluator.compile(People.book());
  private final List<String> rows = new ArrayList<>();

  private Bench(Path target) {
    this.target = target;
  }

  /** Takes the folder that was built into. */
  public static void main(String[] target)
      throws IOException, InterruptedException, RunnerException {
    Bench bench = new Bench(Path.of(target[0]));
    int agreed = bench.agreement();
    bench.starts();
    bench.batches();
    bench.decisions();
    System.out.println();
    System.out.println("Every engine came to the same outcome on each of " + agreed + " paths.");
    System.out.println();
    System.out.println("| measured | beside | times as long | middle half of the rounds |");
    System.out.println("|---|---|---|---|");
    bench.rows.forEach(System.out::println);
  }

  private int agreement() {
    List<long[]> people = new People(evaluator).all();
    Agreement agreement = new Agreement(evaluator);
    for (String name : Decisions.ENGINES.subList(1, Decisions.ENGINES.size())) {
      System.out.println("comparing " + name + " on " + people.size() + " paths ...");
      agreement.check(name, Decisions.engine(name, evaluator), people);
    }
    return people.size();
  }

  private void starts() throws IOException, InterruptedException {
    Path answers = target.resolve("bench-answers.txt");
    Files.writeString(answers, "stress\nnone\nnone\nnone\nmassage\n");
    List<String> hello = java(Hello.class);
    row("piped `ask`", "hello-world", paired(hello, answers.toFile(), "ask"), STARTS);
    row("`--help`", "hello-world", paired(hello, answers.toFile(), "--help"), STARTS);
  }

  private void batches() throws IOException, InterruptedException {
    Path lines = target.resolve("bench-answers.jsonl");
    write(lines);
    List<String> floor = java(Floor.class, lines.toString());
    File none = new File("/dev/null");
    row("`batch`, all cores", "floor", paired(floor, none, "batch", lines.toString()), BATCHES);
    List<String> one = List.of("taskset", "-c", "0");
    Paired alone =
        new Paired(
            joined(one, floor), joined(one, advisor("batch", lines.toString())), none);
    row("`batch`, one core", "floor, one core", alone, BATCHES);
  }

  private void write(Path file) throws IOException {
    RuleBook book = evaluator.book();
    People people = new People(evaluator);
    Random random = new Random(11);
    JsonFactory factory = new JsonFactory();
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < LINES; i++) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
          AnswersJson.write(book, evaluator.questions().answers(people.anybody(random)), json);
        }
        lines.write("{\"id\":" + i + "," + line.toString().substring(1) + "\n");
      }
    }
  }

  private void decisions() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Decisions.class.getName())
                    .forks(2)
                    .warmupIterations(4)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .build())
            .run();
    RunResult ours = find(results, "advisor");
    for (String name : Decisions.ENGINES.subList(1, Decisions.ENGINES.size())) {
      RunResult theirs = find(results, name);
      rows.add(
          String.format(
              Locale.ROOT,
              "| a decision by %s | `advisor`, %.0f ns | %.1f | %.1f to %.1f |",
              name,
              ours.getPrimaryResult().getStatistics().getPercentile(50),
              percentile(theirs, 50) / percentile(ours, 50),
              percentile(theirs, 25) / percentile(ours, 75),
              percentile(theirs, 75) / percentile(ours, 25)));
    }
  }

  private static double percentile(RunResult result, int rank) {
    return result.getPrimaryResult().getStatistics().getPercentile(rank);
  }

  private static RunResult find(Collection<RunResult> results, String engine) {
    return results.stream()
        .filter(result -> result.getParams().getParam("engine").equals(engine))
        .findFirst()
        .orElseThrow();
  }

  private void row(String measured, String beside, Paired paired, int rounds)
      throws IOException, InterruptedException {
    System.out.println("measuring " + measured + " beside " + beside + " ...");
    rows.add("| " + measured + " | " + beside + " | " + paired.measure(rounds) + " |");
  }

  private Paired paired(List<String> base, File input, String... arguments) {
    return new Paired(base, advisor(arguments), input);
  }

  private List<String> advisor(String... arguments) {
    return joined(List.of(target.resolve("advisor").toString()), List.of(arguments));
  }

  private List<String> java(Class<?> main, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = target.resolve("test-classes") + File.pathSeparator + target.resolve("advisor.jar");
    return joined(List.of(java, "-cp", path, main.getName()), List.of(arguments));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
