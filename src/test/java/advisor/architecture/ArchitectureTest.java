package advisor.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.model.Doctored;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tree is the table of contents, and dependencies point one way. Each rule is run twice: over
 * the program, where it must hold, and over a class that breaks it, where it must be seen to fail.
 */
class ArchitectureTest {

  /** The levels from the top; a package may use those below its own level and none beside it. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("cli"),
          Set.of("terminal", "rulefile", "render", "scenario"),
          Set.of("interview", "explain", "check"),
          Set.of("evaluate"),
          Set.of("model"),
          Set.of("text"));

  /** Arrows beside the levels; each must be there, so that one which is mended is struck out. */
  private static final Map<String, Set<String>> BESIDE =
      Map.of("terminal", Set.of("scenario"), "render", Set.of("scenario"));

  /** For each package of a house the others of that house that it may use: never in a circle. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          uses("check", "decision", "query", "prove", "report", "safety"),
          uses("check.decision", "query", "prove", "report"),
          uses("check.diff", "prove", "query"),
          uses("check.prove"),
          uses("check.query", "prove", "report"),
          uses("check.report"),
          uses("check.safety", "query", "prove", "report"),
          uses("cli", "ask", "batch", "command", "demo", "error", "help", "rules"),
          uses("cli.ask", "command", "error", "files"),
          uses("cli.batch", "command", "error", "files"),
          uses("cli.command", "error", "files"),
          uses("cli.demo", "command", "error", "files"),
          uses("cli.error"),
          uses("cli.files", "error"),
          uses("cli.help", "command", "error"),
          uses("cli.rules", "command", "error", "files"),
          uses("render", "document", "shell"),
          uses("render.diff", "document", "shell"),
          uses("render.document"),
          uses("render.json", "", "document"),
          uses("render.records", "", "json"),
          uses("render.sheet", "", "document"),
          uses("render.shell"),
          uses("rulefile", "issue", "json"),
          uses("rulefile.answers", "", "issue", "json"),
          uses("rulefile.issue"),
          uses("rulefile.json", "issue"),
          uses("terminal", "asker", "demo", "lines", "menu", "tty"),
          uses("terminal.asker"),
          uses("terminal.choice"),
          uses("terminal.demo", "asker", "choice", "lines", "menu", "screen"),
          uses("terminal.lines", "asker"),
          uses("terminal.menu", "asker", "choice", "screen", "tty"),
          uses("terminal.screen"),
          uses("terminal.tty"));

  /** Rooms that are of no concern to the other packages. */
  private static final Set<String> PRIVATE =
      Set.of(
          "check.decision",
          "check.prove",
          "check.safety",
          "cli.ask",
          "cli.batch",
          "cli.demo",
          "cli.files",
          "cli.help",
          "cli.rules",
          "rulefile.json",
          "terminal.choice",
          "terminal.menu",
          "terminal.screen",
          "terminal.tty");

  private static final int MOST_FILES = 27;

  /** For each library the packages that may use it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "picocli", Set.of("cli"),
          "org.jline", Set.of("terminal"),
          "com.fasterxml", Set.of("rulefile", "render", "scenario"));

  private static final Set<String> SAY_NOTHING =
      Set.of("util", "utils", "common", "impl", "service", "manager", "helper", "misc");

  /** Simple names that may stand more than once: read only behind their owners, Source.Kind. */
  private static final Set<String> BEHIND_AN_OWNER = Set.of("Kind");

  private static final Set<String> STREAMS = Set.of("in", "out", "err", "exit");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("advisor");

  private static final JavaClasses DOCTORED = new ClassFileImporter().importClasses(Doctored.class);

  /** The packages of its house, "" for what stands before the rooms. */
  private static Map.Entry<String, Set<String>> uses(String name, String... others) {
    String house = name.split("\\.")[0];
    return Map.entry(
        name,
        Stream.of(others)
            .map(other -> other.isEmpty() ? house : house + "." + other)
            .collect(Collectors.toSet()));
  }

  private static void holds(ArchRule rule) {
    assertThatCode(() -> rule.check(PROGRAM)).doesNotThrowAnyException();
    assertThatThrownBy(() -> rule.check(DOCTORED))
        .as("a class that breaks it")
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Doctored");
  }

  static Stream<String> packages() {
    return LEVELS.stream().flatMap(Set::stream).sorted();
  }

  static Stream<String> libraries() {
    return LIBRARIES.keySet().stream().sorted();
  }

  private static Set<String> usedBy(String name) {
    Set<String> below = new HashSet<>(BESIDE.getOrDefault(name, Set.of()));
    boolean isBelow = false;
    for (Set<String> level : LEVELS) {
      if (isBelow) {
        below.addAll(level);
      }
      isBelow |= level.contains(name);
    }
    return below;
  }

  private static String packageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts[0].equals("advisor") && parts.length > 1 ? parts[1] : "";
  }

  private static <T> DescribedPredicate<T> that(String description, Predicate<T> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static boolean isIn(String library, JavaClass type) {
    return (type.getPackageName() + ".").startsWith(library + ".");
  }

  @Test
  void everyPackageIsOnALevelAndEveryOneOfALevelIsThere() {
    Set<String> found = new TreeSet<>();
    PROGRAM.forEach(type -> found.add(packageOf(type)));
    found.remove("");

    assertThat(found).containsExactlyElementsOf(packages().toList());
  }

  @Test
  void onlyMainAndTheTrainingOfItStandAboveThePackages() {
    assertThat(PROGRAM.stream().filter(type -> packageOf(type).isEmpty()))
        .extracting(type -> type.getName().replaceAll("[$].*", ""))
        .containsOnly("advisor.Main", "advisor.Training", "advisor.package-info");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBelowIt(String name) {
    arrows(name).check(PROGRAM);
  }

  @Test
  void anArrowUpwardsIsSeen() {
    assertThatThrownBy(() -> arrows("model").check(DOCTORED))
        .hasMessageContaining("Doctored")
        .hasMessageContaining("advisor.evaluate");
  }

  private static ArchRule arrows(String name) {
    Set<String> allowed = usedBy(name);
    return noClasses()
        .that(resideInAPackage("advisor." + name + ".."))
        .should()
        .dependOnClassesThat(
            that(
                "are in a package of the program other than " + name + " and those below it",
                type ->
                    isIn("advisor", type)
                        && !packageOf(type).equals(name)
                        && !allowed.contains(packageOf(type))));
  }

  static Stream<String> rooms() {
    return ROOMS.keySet().stream().sorted();
  }

  static Stream<String> privateRooms() {
    return PRIVATE.stream().sorted();
  }

  /** The package of a class, without that of the program; nothing for what is not of it. */
  private static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("advisor.") ? name.substring("advisor.".length()) : "";
  }

  @Test
  void everyRoomIsKnown() {
    assertThat(PROGRAM.stream().map(ArchitectureTest::roomOf))
        .containsAll(ROOMS.keySet())
        .allMatch(room -> ROOMS.containsKey(room) || !room.contains("."));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheRoomsBesideItThatItMay(String room) {
    roomsBeside(room, ROOMS.get(room)).check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("privateRooms")
  void whatARoomKeepsToItselfIsNotUsedFromOtherPackages(String room) {
    usesFromOutside(room).check(PROGRAM);
  }

  @Test
  void aDoorThatIsNotMeantToBeThereIsSeen() {
    assertThatThrownBy(() -> roomsBeside("terminal.demo", Set.of()).check(PROGRAM))
        .hasMessageContaining("advisor.terminal.menu");
    assertThatThrownBy(() -> usesFromOutside("render.json").check(PROGRAM))
        .hasMessageContaining("advisor.cli");
  }

  private static ArchRule roomsBeside(String room, Set<String> allowed) {
    String house = room.split("\\.")[0];
    return noClasses()
        .that(that("are in " + room, type -> roomOf(type).equals(room)))
        .should()
        .dependOnClassesThat(
            that(
                "are in a room beside it other than " + allowed,
                type ->
                    packageOf(type).equals(house)
                        && !roomOf(type).equals(room)
                        && !allowed.contains(roomOf(type))));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesEachRoomThatItMay(String room) {
    Set<String> used =
        PROGRAM.stream()
            .filter(type -> roomOf(type).equals(room))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> roomOf(dependency.getTargetClass()))
            .collect(Collectors.toSet());
    assertThat(used).containsAll(ROOMS.get(room));
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    SliceRule packages = slices().matching("advisor.(**)").should().beFreeOfCycles();
    packages.check(PROGRAM);
    assertThatThrownBy(() -> packages.check(new ClassFileImporter().importPackages("advisor.cli")))
        .as("with the tests, which use each other's fixtures")
        .hasMessageContaining("Cycle");
  }

  private static ArchRule usesFromOutside(String room) {
    String house = room.substring(0, room.indexOf('.'));
    return noClasses()
        .that(that("are not of " + house, type -> !packageOf(type).equals(house)))
        .should()
        .dependOnClassesThat(resideInAPackage("advisor." + room + ".."));
  }

  @Test
  void noFolderIsAHall() {
    Map<String, Long> files =
        PROGRAM.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(files)
        .allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
  }

  @Test
  void anArrowBesideTheLevelsIsStillNeeded() {
    BESIDE.forEach(
        (name, others) ->
            others.forEach(
                other ->
                    assertThat(PROGRAM.stream().filter(type -> packageOf(type).equals(name)))
                        .as("%s -> %s", name, other)
                        .anyMatch(type -> uses(type, other))));
  }

  private static boolean uses(JavaClass type, String name) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> packageOf(dependency.getTargetClass()).equals(name));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsUsedOnlyWhereItBelongs(String library) {
    Set<String> users = LIBRARIES.get(library);
    holds(
        noClasses()
            .that(that("are not in " + users, type -> !users.contains(packageOf(type))))
            .should()
            .dependOnClassesThat(that("are of " + library, type -> isIn(library, type))));
    assertThat(PROGRAM.stream())
        .as("somebody uses it")
        .anyMatch(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> isIn(library, dependency.getTargetClass())));
  }

  @Test
  void onlyMainTouchesTheStreamsOfTheProcessAndEndsIt() {
    holds(
        noClasses()
            .that(that("are not Main", type -> !type.getName().equals("advisor.Main")))
            .should()
            .accessTargetWhere(
                that("it is a stream or an exit", ArchitectureTest::isStreamOrExit)));
  }

  private static boolean isStreamOrExit(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return owner.equals("java.lang.System") && STREAMS.contains(access.getTarget().getName())
        || owner.equals("java.lang.Runtime") && access.getTarget().getName().matches("exit|halt");
  }

  @Test
  void noStaticFieldIsMutable() {
    holds(
        fields()
            .that()
            .areStatic()
            .and(that("are not made by the compiler", field -> !field.getName().contains("$")))
            .should()
            .beFinal());
  }

  @Test
  void modelAndTextUseOnlyJavaBase() {
    holds(
        classes()
            .that(resideInAnyPackage("advisor.model..", "advisor.text.."))
            .should()
            .onlyDependOnClassesThat(
                that(
                    "are of either, of java.lang, java.time or java.util, or the Normalizer",
                    type ->
                        isIn("advisor.model", type)
                            || isIn("advisor.text", type)
                            || type.isPrimitive()
                            || type.isArray()
                            || type.getName().startsWith("java.text.Normalizer")
                            || Stream.of("java.lang", "java.time", "java.util")
                                .anyMatch(part -> isIn(part, type)))));
  }

  @Test
  void whatAResultRestsOnReadsNoClockNoLocaleAndNoRandomSource() {
    holds(
        noClasses()
            .that(
                that(
                    "are of the heart",
                    type ->
                        Set.of("text", "model", "evaluate", "interview", "explain")
                            .contains(packageOf(type))))
            .should()
            .accessTargetWhere(
                that("it depends on more than book and answers", ArchitectureTest::varies)));
  }

  private static boolean varies(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    boolean byLocale =
        owner.isEquivalentTo(String.class)
            && (name.equals("format") || name.equals("formatted") || name.matches("to(Low|Upp).*"))
            && access.getTarget().getFullName().indexOf(Locale.class.getName()) < 0;
    return byLocale
        || owner.isEquivalentTo(Locale.class) && name.equals("getDefault")
        || owner.getName().matches("java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom)")
        || owner.isEquivalentTo(Math.class) && name.equals("random")
        || owner.getPackageName().equals("java.time") && name.equals("now")
        || owner.isEquivalentTo(System.class) && !name.equals("arraycopy");
  }

  @Test
  void everyPackageNameSaysSomething() {
    assertThat(PROGRAM.stream().map(JavaClass::getPackageName))
        .isNotEmpty()
        .noneMatch(ArchitectureTest::saysNothing);
    assertThat(saysNothing("advisor.render.util")).isTrue();
  }

  private static boolean saysNothing(String name) {
    return Arrays.stream(name.split("\\.")).anyMatch(SAY_NOTHING::contains);
  }

  @Test
  void everySimpleNameStandsOnce() {
    assertThat(moreThanOnce(PROGRAM)).containsOnlyKeys(BEHIND_AN_OWNER);
    assertThat(
            moreThanOnce(
                new ClassFileImporter().importClasses(Map.Entry.class, KeyStore.Entry.class)))
        .as("two nested in different classes")
        .containsOnlyKeys("Entry");
  }

  /** The full names that share a simple one; what has none of its own is not named by anybody. */
  private static Map<String, List<String>> moreThanOnce(JavaClasses types) {
    Map<String, List<String>> byName =
        types.stream()
            .filter(type -> !type.isAnonymousClass() && !type.getName().endsWith("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    byName.values().removeIf(names -> names.size() == 1);
    return byName;
  }

  @Test
  void aNameBehindAnOwnerIsNeverImportedWithoutIt() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      assertThat(sources.stream().filter(file -> importsFromBehind(read(file)))).isEmpty();
    }
    assertThat(importsFromBehind("import advisor.model.Source.Kind;\n")).isTrue();
    assertThat(importsFromBehind("import advisor.model.Source;\n")).isFalse();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean importsFromBehind(String source) {
    return source
        .lines()
        .filter(line -> line.matches("import (static )?advisor[.].*"))
        .map(line -> line.replaceAll(".*[.]|;", ""))
        .anyMatch(name -> name.equals("*") || BEHIND_AN_OWNER.contains(name));
  }
}
