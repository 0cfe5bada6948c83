package advisor.bench;

import advisor.evaluate.Evaluator;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.render.json.AnswersJson;
import advisor.render.json.ResultKey;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything that is promised about speed, side by side, and prints it as one table. */
final class Bench {

  /** How many rounds of each, how many people to agree on, and how many lines for a batch. */
  private record Size(int starts, int batches, int decisions, int people, int lines) {

    static Size of(String name) {
      return switch (name) {
        case "whole" -> new Size(21, 5, 3, 10_000, 1_000_000);
        case "short" -> new Size(1, 1, 1, 500, 10_000);
        default -> throw new IllegalArgumentException(name + " is neither whole nor short");
      };
    }
  }

  /** Everything that a result tells but what would change it, which costs the most by far. */
  private static final String EXPLAINED =
      Stream.of(ResultKey.values())
          .map(ResultKey::id)
          .filter(id -> !id.startsWith("whatIf"))
          .collect(Collectors.joining(","));

  private final Path target;
  private final Size size;
  private final Evaluator evaluator = Evaluator.compile(People.book());
  private final List<String> rows = new ArrayList<>();

  private Bench(Path target, Size size) {
    this.target = target;
    this.size = size;
  }

  /** Takes the folder that was built into, and whole or short. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Bench bench = new Bench(Path.of(arguments[0]), Size.of(arguments[1]));
    int agreed = bench.agreement();
    bench.starts();
    bench.batches();
    bench.checks();
    bench.decisions();
    System.out.println();
    System.out.println(
        "Every engine came to the same outcome for each of " + agreed + " made-up people.");
    System.out.println();
    System.out.println("| measured | beside | times as long | middle half of the rounds |");
    System.out.println("|---|---|---|---|");
    bench.rows.forEach(System.out::println);
  }

  private int agreement() {
    List<long[]> people = new People(evaluator).some(size.people());
    Agreement agreement = new Agreement(evaluator);
    for (String name : Decisions.ENGINES.subList(1, Decisions.ENGINES.size())) {
      System.out.println("comparing " + name + " on " + people.size() + " people ...");
      agreement.check(name, Decisions.engine(name, evaluator), people);
    }
    return people.size();
  }

  private void starts() throws IOException, InterruptedException {
    Path answers = target.resolve("bench-answers.txt");
    Files.writeString(answers, "stress\nnone\nnone\nnone\nnone\nmassage\n");
    File input = answers.toFile();
    Run hello = new WholeProcess(java(Hello.class), input);
    row(
        "piped `ask`",
        "hello-world",
        hello,
        new WholeProcess(advisor("ask"), input),
        size.starts());
    row(
        "`--help`",
        "hello-world",
        hello,
        new WholeProcess(advisor("--help"), input),
        size.starts());
    row(
        "`--version`",
        "hello-world",
        hello,
        new WholeProcess(advisor("--version"), input),
        size.starts());
    firstQuestion();
  }

  private void firstQuestion() throws IOException, InterruptedException {
    Question question = evaluator.questions().get(0);
    String last = question.answers().get(question.answers().size() - 1).label();
    Run ask = new UntilShown(advisor("ask"), last);
    Run hello = new UntilShown(java(Hello.class), "Hello");
    row("first question at a terminal", "hello-world", hello, ask, size.starts());
    Optional<List<String>> inquirer = Inquirer.ready(target.resolve("bench-inquirer"), question);
    if (inquirer.isPresent()) {
      Run same = new UntilShown(inquirer.get(), last);
      row("first question at a terminal", "`@inquirer/prompts`", same, ask, size.starts());
    } else {
      System.out.println("leaving out @inquirer/prompts: it needs Node and npm");
    }
  }

  private void batches() throws IOException, InterruptedException {
    Path lines = target.resolve("bench-answers.jsonl");
    write(lines);
    Path table = target.resolve("bench-answers.csv");
    writeTable(lines, table);
    List<String> floor = java(Floor.class, lines.toString());
    row(
        "`batch`, all cores",
        "floor",
        silent(floor),
        silent(advisor("batch", lines.toString())),
        size.batches());
    List<String> one = List.of("taskset", "-c", "0");
    Run alone = silent(joined(one, floor));
    for (List<String> way : ways(lines, table)) {
      String name =
          String.join(" ", way.subList(0, way.size() - 1)).replace(EXPLAINED, "(all but whatIf)");
      Run batch = silent(joined(one, advisor(way.toArray(new String[0]))));
      row("`" + name + "`, one core", "floor, one core", alone, batch, size.batches());
    }
  }

  private static List<List<String>> ways(Path lines, Path table) {
    return List.of(
        List.of("batch", lines.toString()),
        List.of("batch", "--to=csv", lines.toString()),
        List.of("batch", "--from=csv", table.toString()),
        List.of("batch", "--from=csv", "--to=csv", table.toString()),
        List.of("batch", "--fields=" + EXPLAINED, lines.toString()));
  }

  /**
   * Rule files as large as a check is promised to be quick for. That it finds something is right.
   */
  private void checks() throws IOException, InterruptedException {
    check("12 questions, 60 rules over any", LargeRules.unrestricted(1));
    check("the same after 20 warning signs", LargeRules.withSigns(1));
    check("30 questions, 60 rules over 3 each", LargeRules.local(1));
  }

  private void check(String what, LargeRules rules) throws IOException, InterruptedException {
    Path file = target.resolve("bench-rules.json");
    rules.write(file);
    String advisor = target.resolve("advisor").toString();
    Run check =
        silent(
            List.of(
                "sh",
                "-c",
                "\"$1\" rules check -q \"$2\"; test $? -le 1",
                "sh",
                advisor,
                file.toString()));
    row("`rules check`: " + what, "hello-world", silent(java(Hello.class)), check, size.batches());
  }

  private static Run silent(List<String> command) {
    return new WholeProcess(command, new File("/dev/null"));
  }

  private void write(Path file) throws IOException {
    RuleBook book = evaluator.book();
    People people = new People(evaluator);
    Random random = new Random(11);
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < size.lines(); i++) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", i);
        line.setAll(AnswersJson.of(book, evaluator.questions().answers(people.anybody(random))));
        lines.write(line + "\n");
      }
    }
  }

  /** The answers in columns, without the column that counts lines. */
  private void writeTable(Path lines, Path table) throws IOException, InterruptedException {
    Path counted = target.resolve("bench-counted.csv");
    String to = counted.toString();
    silent(advisor("batch", "--to=csv", "--fields=answers", "-o", to, lines.toString())).seconds();
    try (BufferedReader in = Files.newBufferedReader(counted);
        BufferedWriter out = Files.newBufferedWriter(table)) {
      for (String row = in.readLine(); row != null; row = in.readLine()) {
        out.write(row.substring(row.indexOf(',') + 1) + "\n");
      }
    }
    Files.delete(counted);
  }

  /** In rounds, because a machine is not equally fast all the time. */
  private void decisions() throws RunnerException {
    List<Collection<RunResult>> rounds = new ArrayList<>();
    for (int i = 1; i <= size.decisions(); i++) {
      System.out.println("measuring decisions, round " + i + " of " + size.decisions() + " ...");
      rounds.add(
          new Runner(
                  new OptionsBuilder()
                      .include(Decisions.class.getName())
                      .verbosity(VerboseMode.SILENT)
                      .forks(1)
                      .warmupIterations(3)
                      .warmupTime(TimeValue.seconds(1))
                      .measurementIterations(3)
                      .measurementTime(TimeValue.seconds(1))
                      .build())
              .run());
    }
    for (String name : Decisions.ENGINES.subList(1, Decisions.ENGINES.size())) {
      List<Double> ratios = new ArrayList<>();
      for (Collection<RunResult> round : rounds) {
        ratios.add(median(round, name) / median(round, "advisor"));
      }
      rows.add("| a decision by " + name + " | `advisor` | " + Paired.Ratio.of(ratios) + " |");
    }
  }

  /** Nanoseconds for a decision. */
  private static double median(Collection<RunResult> results, String engine) {
    for (RunResult result : results) {
      if (result.getParams().getParam("engine").equals(engine)) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
      }
    }
    throw new IllegalArgumentException(engine);
  }

  private void row(String measured, String beside, Run base, Run other, int rounds)
      throws IOException, InterruptedException {
    System.out.println("measuring " + measured + " beside " + beside + " ...");
    String ratio = new Paired(base, other).measure(rounds).toString();
    rows.add("| " + measured + " | " + beside + " | " + ratio + " |");
  }

  private List<String> advisor(String... arguments) {
    return joined(List.of(target.resolve("advisor").toString()), List.of(arguments));
  }

  private List<String> java(Class<?> main, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path =
        target.resolve("bench/classes") + File.pathSeparator + target.resolve("advisor.jar");
    return joined(List.of(java, "-cp", path, main.getName()), List.of(arguments));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
