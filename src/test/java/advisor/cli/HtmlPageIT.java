package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The pages to take along as a browser shows and prints them, and as judges see them that are not
 * ours: the Nu HTML checker and axe-core, which npm brings. All scenarios that come with the
 * program share each run of the browser.
 */
class HtmlPageIT {

  /** Judges the page that it stands in and tells the page around that one. */
  private static final String JUDGE =
      """
      <script src="axe.min.js"></script>
      <script>
      onload = async () => {
        const judged = await axe.run();
        const told = each => each.id + ": " + each.nodes.map(n => n.html).join(" ");
        parent.postMessage(JSON.stringify({
          page: location.pathname.split("/").pop(),
          dark: matchMedia("(prefers-color-scheme: dark)").matches,
          passes: judged.passes.length,
          faults: judged.violations.concat(judged.incomplete).map(told)
        }), "*");
      };
      </script>
      """;

  private static final String AROUND =
      """
      <!DOCTYPE html><html><body><pre></pre><script>
      const all = [];
      onmessage = each => {
        all.push(JSON.parse(each.data));
        document.querySelector("pre").textContent = JSON.stringify(all);
      };
      </script>
      """;

  private static final String CALM =
      """
      goal=pain,stress matters-most=body emergency-signs=none more-emergency-signs=none \
      doctor-signs=none weak-signs=none where=upper-or-lower-back cause=fine-for-now \
      duration=under-six-weeks feel=sharp limits=little exercise=either-way precautions=none \
      leaning=no-leaning""";

  /** Up to five ticks that take the most room. */
  private static final List<String> LONGEST =
      List.of(
          "emergency-signs=1,2,4,6,7",
          "more-emergency-signs=hard-fall,harm-to-self,pregnancy-signs",
          "more-emergency-signs=1,2,hard-fall,pregnancy-signs,harm-to-self",
          "doctor-signs=after-injury,swollen-limb,past-cancer,over-fifty-jaw,under-sixteen",
          "doctor-signs=after-injury,swollen-limb,infection-risk,weak-bones",
          "weak-signs=1,3,4,5",
          "weak-signs=1,2,3,4,5",
          "precautions=cancer,no-feeling",
          "precautions=infection,cancer,touch-is-hard",
          "precautions=blood-thinners,cancer,weak-bones,touch-is-hard",
          "precautions=infection,new-injury,cancer,weak-bones,no-feeling");

  @TempDir private static Path folder;

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void write() throws Exception {
    Chromium.assumeInstalled();
    for (Path file : Scenarios.files()) {
      String name = file.getFileName().toString().replace(".json", "");
      PAGES.put(name, page("ask", "-q", "--no-input", "--answers", file.toString()));
    }
    assertThat(PAGES.size()).isGreaterThan(20);
    String file = Scenarios.files().get(0).toString();
    PAGES.put("open", page("ask", "-q", "--answers", file, "--answer", "precautions=not sure"));
    PAGES.put("signs", page("ask", "-q", "--answer", "emergency-signs=1,2,3,4,5,6"));
    for (String ticks : LONGEST) {
      PAGES.put(ticks, page(calmBut(ticks)));
    }
  }

  /** Every question answered, with these ticks; after a stop the rest is not used. */
  private static String[] calmBut(String ticks) {
    List<String> arguments = new ArrayList<>(List.of("ask", "-q", "--no-input"));
    for (String answer : CALM.split("\\s+")) {
      String question = answer.substring(0, answer.indexOf('=') + 1);
      arguments.add("--answer");
      arguments.add(ticks.startsWith(question) ? ticks : answer);
    }
    return arguments.toArray(String[]::new);
  }

  private static String page(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "html"));
    Cli.Ran ran = Cli.run(all.toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  /** The first part of every page on the first sheet, and only that; the rest behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"A4", "letter"})
  void theFirstSheetHoldsTheWholeFirstPartAndNoTextIsLost(String paper) throws Exception {
    List<String> sheets = Chromium.pages(together(paper, page -> page));
    int sheet = 0;
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      List<Element> parts = parts(page.getValue());
      assertThat(sheets.get(sheet)).as(page.getKey()).startsWith(texts(parts.get(0)).get(0));
      assertThatAllStands(page.getKey(), parts.get(0), sheets.get(sheet));
      int next = sheet + 1;
      assertThat(sheets.get(next)).as(page.getKey()).startsWith(texts(parts.get(1)).get(0));
      while (next < sheets.size() && !sheets.get(next).startsWith(texts(parts.get(0)).get(0))) {
        next++;
      }
      assertThatAllStands(
          page.getKey(), parts.get(1), String.join("", sheets.subList(sheet + 1, next)));
      sheet = next;
    }
    assertThat(sheet).isEqualTo(sheets.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "letter"})
  void noTextIsLostInLargePrint(String paper) throws Exception {
    UnaryOperator<String> large = page -> page.replace("id=\"large\"", "id=\"large\" checked=\"\"");
    String printed = String.join("", Chromium.pages(together(paper, large)));
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      for (Element part : parts(page.getValue())) {
        assertThatAllStands(page.getKey(), part, printed);
      }
    }
    assertThat(printed.lines().count())
        .isGreaterThan(String.join("", Chromium.pages(together(paper, x -> x))).lines().count());
  }

  @Test
  void theNuCheckerFindsNoError() throws Exception {
    List<String> command = new ArrayList<>(List.of("java", "-jar"));
    command.add(NpmModules.file("vnu-jar/build/dist/vnu.jar").toString());
    command.addAll(List.of("--errors-only", "--stdout"));
    for (Map.Entry<String, String> page : withComparison().entrySet()) {
      Path file = folder.resolve("nu-" + page.getKey() + ".html");
      command.add(Files.writeString(file, page.getValue()).toString());
    }
    assertThat(Chromium.run(command.toArray(String[]::new))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void axeFindsNothing(int scheme, boolean dark) throws Exception {
    Files.write(
        folder.resolve("axe.min.js"), Files.readAllBytes(NpmModules.file("axe-core/axe.min.js")));
    StringBuilder around = new StringBuilder(AROUND);
    for (Map.Entry<String, String> page : withComparison().entrySet()) {
      String judged = page.getValue().replaceFirst("<meta http-equiv[^>]*>", "");
      String name = page.getKey() + ".html";
      Files.writeString(folder.resolve(name), judged.replace("</body>", JUDGE + "</body>"));
      around.append("<iframe width=1000 height=900 src=\"" + name + "\"></iframe>\n");
    }
    Path file = Files.writeString(folder.resolve("around.html"), around + "</body></html>");
    String dom = Chromium.dom(file, "--blink-settings=preferredColorScheme=" + scheme);
    String told = dom.substring(dom.indexOf("<pre>") + 5, dom.indexOf("</pre>"));
    JsonNode judgements =
        new ObjectMapper().readTree(told.replace("&lt;", "<").replace("&gt;", ">"));
    assertThat(judgements).hasSize(PAGES.size() + 1);
    for (JsonNode each : judgements) {
      assertThat(each.get("dark").asBoolean()).isEqualTo(dark);
      assertThat(each.get("passes").asInt()).isGreaterThan(15);
      assertThat(each.get("faults")).as(each.get("page").asText()).isEmpty();
    }
  }

  private static Map<String, String> withComparison() {
    Map<String, String> pages = new LinkedHashMap<>(PAGES);
    pages.put("compare", page("compare"));
    return pages;
  }

  /** All pages as one, each beginning a sheet, so that one run of the browser prints them. */
  private static Path together(String paper, UnaryOperator<String> change) throws Exception {
    String first = PAGES.values().iterator().next();
    String style =
        "@page { size: " + paper + " } @media print { main + main { break-before: page } }";
    String head =
        first.substring(0, first.indexOf("<main>")).replace("</style>", style + "</style>");
    String mains =
        PAGES.values().stream()
            .map(page -> page.substring(page.indexOf("<main>"), page.indexOf("</body>")))
            .collect(Collectors.joining());
    return Files.writeString(
        folder.resolve(paper + ".html"), change.apply(head + mains + "</body></html>"));
  }

  private static void assertThatAllStands(String name, Element part, String printed) {
    String there = printed.replaceAll("\\s", "");
    for (String text : texts(part)) {
      assertThat(there).as(name).contains(text.replaceAll("\\s", ""));
    }
  }

  private static List<Element> parts(String page) throws Exception {
    Element html =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page)))
            .getDocumentElement();
    NodeList all = html.getElementsByTagName("div");
    List<Element> parts = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("class").equals("page")) {
        parts.add((Element) all.item(i));
      }
    }
    assertThat(parts).hasSize(2);
    return parts;
  }

  /** Every text that is printed, in order: the switch is not. */
  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    boolean isSwitch = node instanceof Element e && e.getAttribute("class").equals("switch");
    for (Node each = node.getFirstChild();
        each != null && !isSwitch;
        each = each.getNextSibling()) {
      if (each.getNodeType() == Node.TEXT_NODE && !each.getNodeValue().isBlank()) {
        texts.add(each.getNodeValue().strip());
      }
      texts.addAll(texts(each));
    }
    return texts;
  }
}
