package advisor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import advisor.cli.Cli.Ran;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed behind "advisor", and whatever the environment says. */
class CommandLineFuzzTest {

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("ask"),
          List.of("ask", "--no-input"),
          List.of("compare"),
          List.of("batch"),
          List.of("rules", "check"),
          List.of("rules", "print"),
          List.of("rules", "diagram"),
          List.of("rules", "diff"),
          List.of("rules", "schema"),
          List.of("demo"),
          List.of("demo", "--check"),
          List.of("completion", "bash"),
          List.of("completion", "fish"),
          List.of("manual"),
          List.of("help"),
          List.of("rules"),
          List.of());

  /** With the kind of value that each takes, if any. */
  private static final Map<String, Value> OPTIONS = new HashMap<>();

  static {
    for (String flag :
        "--no-input --quick --trace -q --quiet --plain --auto --quiz --check --strict --fail-fast --summary -h --help -V --version --"
            .split(" ")) {
      OPTIONS.put(flag, Value.NONE);
    }
    for (String output : "-o --output --save --errors --cast --notes".split(" ")) {
      OPTIONS.put(output, Value.OUTPUT);
    }
    for (String input : "--rules --answers --for --scenarios".split(" ")) {
      OPTIONS.put(input, Value.INPUT);
    }
    for (String word : "--format --color --from --to --fields --speed --size --on".split(" ")) {
      OPTIONS.put(word, Value.WORD);
    }
    OPTIONS.put("--answer", Value.ANSWER);
  }

  private enum Value {
    NONE,
    OUTPUT,
    INPUT,
    WORD,
    ANSWER
  }

  private static final List<String> WORDS =
      List.of(
          "text",
          "json",
          "markdown",
          "html",
          "auto",
          "always",
          "never",
          "csv",
          "all",
          "outcome",
          "reasons,totals",
          "2027-01-01",
          "1",
          "0.1",
          "80x24",
          "10x10",
          "zsh",
          "bash",
          "advisor-ask",
          "ask",
          "check");

  private static final List<String> ANSWERS =
      List.of(
          "goal=pain",
          "goal=stress",
          "goal=1,2",
          "emergency-signs=none",
          "emergency-signs=not sure",
          "doctor-signs=none",
          "precautions=none",
          "leaning=massage",
          "leaning=3",
          "cause=injury",
          "duration=under-six-weeks",
          "goal",
          "=",
          "gaol=pain");

  private static final byte[] LINES = "stress\nnone\nnone\nnone\nmassage\n".getBytes(UTF_8);

  private static final byte[] BATCH =
      ("{\"id\":\"=1\",\"goal\":[\"stress\"],\"emergency-signs\":[],\"doctor-signs\":[],"
              + "\"precautions\":[],\"leaning\":\"massage\"}\n{\"goal\":[\"pain\"]}\n")
          .getBytes(UTF_8);

  @TempDir private Path folder;
  private List<String> inputs;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(
        folder.resolve("broken.json"), "{\"format\": \"advisor-rules/2\",\n \"id\": 7");
    Files.write(folder.resolve("answers.json"), BATCH);
    inputs =
        List.of(
            "-",
            "rules/physiotherapy-or-massage.json",
            "src/test/resources/advisor/rulefile/valid.json",
            "rules/scenarios/a-swollen-calf.json",
            "rules/scenarios",
            folder.resolve("broken.json").toString(),
            folder.resolve("answers.json").toString(),
            folder.toString(),
            "/dev/null",
            "no/such\u001b[31m\nfile");
  }

  @Test
  void anyWordsInAnyOrder() {
    Tries.Count count =
        Tries.of(
            "command lines",
            500,
            random -> {
              List<String> line = line(random);
              Map<String, String> environment = environment(random);
              Ran ran =
                  Cli.piped(new ByteArrayInputStream(piped(random)))
                      .where(environment)
                      .with(line.toArray(new String[0]));
              try {
                check(ran, line);
              } catch (AssertionError e) {
                throw new AssertionError(environment + " advisor " + line + ": " + e, e);
              }
              return ran.code() == 0;
            });

    assertThat(count.accepted()).isPositive();
    assertThat(count.refused()).isPositive();
  }

  private void check(Ran ran, List<String> line) throws IOException {
    boolean coloured = line.contains("always") || line.contains("--color=always");
    String out = coloured ? ran.out().replaceAll("\u001b\\[[0-9]*m", "") : ran.out();
    boolean script = line.contains("completion");
    Runs.sound(new Ran(ran.code(), script ? out.replace('\t', ' ') : out, ran.err()));
    if (line.stream().noneMatch(word -> word.startsWith("-o") || word.startsWith("--output"))) {
      Runs.told(ran);
    }
    assertThat(Path.of("-")).doesNotExist();
  }

  private byte[] piped(Random random) {
    byte[] piped = random.nextBoolean() ? LINES : BATCH;
    return random.nextInt(3) == 0 ? Noise.mutated(piped, random) : piped;
  }

  private List<String> line(Random random) {
    List<String> line = new ArrayList<>(Noise.any(COMMANDS, random));
    List<String> names = OPTIONS.keySet().stream().sorted().toList();
    for (int words = random.nextInt(5); words > 0; words--) {
      if (random.nextInt(3) == 0) {
        line.add(positional(random));
      } else {
        String name = Noise.any(names, random);
        option(name, OPTIONS.get(name), line, random);
      }
    }
    if (random.nextInt(12) == 0 && !line.isEmpty()) {
      line.remove(random.nextInt(line.size()));
    }
    return harmless(line);
  }

  private String positional(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Noise.text(random);
      case 1 -> Noise.any(WORDS, random);
      default -> Noise.any(inputs, random);
    };
  }

  private void option(String name, Value kind, List<String> line, Random random) {
    String value =
        switch (kind) {
          case NONE -> "";
          case OUTPUT -> output(random);
          case INPUT -> random.nextInt(8) == 0 ? Noise.text(random) : Noise.any(inputs, random);
          case WORD -> random.nextInt(4) == 0 ? Noise.text(random) : Noise.any(WORDS, random);
          case ANSWER ->
              random.nextInt(4) == 0
                  ? Noise.any(List.of("goal", "leaning", ""), random) + "=" + Noise.text(random)
                  : Noise.any(ANSWERS, random);
        };
    if (kind == Value.NONE) {
      line.add(name);
    } else if (random.nextBoolean() && name.startsWith("--")) {
      line.add(name + "=" + value);
    } else {
      line.add(name);
      line.add(value);
    }
  }

  private String output(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "/dev/null";
      case 1 -> folder.toString();
      case 2 -> folder + "/no/such";
      case 3 -> folder + "/" + Noise.text(random);
      default -> folder + "/written";
    };
  }

  /** Whatever follows an option that names an output is written to: nothing but in the folder. */
  private List<String> harmless(List<String> line) {
    for (int i = 0; i < line.size(); i++) {
      boolean output = OPTIONS.get(line.get(i)) == Value.OUTPUT;
      if (output && i + 1 < line.size() && !line.get(i + 1).startsWith("/dev/null")) {
        if (!line.get(i + 1).startsWith(folder.toString())) {
          line.set(i + 1, folder + "/" + i);
        }
      }
    }
    return line;
  }

  private Map<String, String> environment(Random random) {
    Map<String, String> environment = new HashMap<>();
    for (String name : List.of("COLUMNS", "NO_COLOR", "TERM", "ACCESSIBLE", "ADVISOR_RULES")) {
      if (random.nextInt(6) == 0) {
        environment.put(
            name, name.equals("ADVISOR_RULES") ? Noise.any(inputs, random) : Noise.text(random));
      }
    }
    return environment;
  }

  @Test
  void anyEnvironmentAnswersTheSame() {
    Ran usual = Cli.piped("stress\nnone\nnone\nnone\nmassage").with("ask", "--format", "json");
    Tries.of(
        "environments",
        60,
        random -> {
          Map<String, String> environment = environment(random);
          environment.remove("ADVISOR_RULES");
          environment.put("COLUMNS", Noise.text(random));
          Cli cli = Cli.piped("stress\nnone\nnone\nnone\nmassage").where(environment);
          assertThat(cli.with("ask", "--format", "json")).isEqualTo(usual);
          Ran compared = Runs.sound(Cli.piped("").where(environment).with("compare"));
          assertThat(compared.out().lines()).allMatch(line -> line.length() <= 1000);
          return true;
        });
  }

  @Test
  void jsonIsJsonWhateverCameIn() {
    Tries.Count count =
        Tries.of(
            "runs that write JSON",
            100,
            random -> {
              byte[] file = Noise.mutated(RuleFileFuzzTest.bytes(inputs.get(2)), random);
              Path rules = Files.write(folder.resolve("rules.json"), file);
              Ran ran = Cli.run("rules", "check", rules.toString(), "--format", "json");
              JsonNode findings = Runs.json(Runs.sound(ran).out());
              assertThat(findings.get("format").textValue()).isEqualTo("advisor-findings/2");
              assertThat(Cli.run("rules", "check", rules.toString()).code()).isEqualTo(ran.code());
              return ran.code() != 65;
            });

    assertThat(count.accepted()).isPositive();
    assertThat(count.refused()).isPositive();
  }
}
