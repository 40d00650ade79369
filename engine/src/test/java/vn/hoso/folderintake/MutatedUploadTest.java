package vn.hoso.folderintake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;

/**
 * The shipped folders with one file of each spoilt, in every way there is for its kind, by dice
 * that fall the same each time: whatever comes of it, it is an answer, in time, and the
 * installation goes on.
 */
@IntegrationTest
class MutatedUploadTest {

  private static final Duration GENEROUS = Duration.ofSeconds(20);
  private static final int AT_LEAST = 200;

  /** Spoils a text, by dice. */
  private interface Mutation extends BiFunction<String, Random, String> {}

  private static final Pattern ELEMENT =
      Pattern.compile("<([A-Za-z:]+)(?: [^<>]*)?>[^<>]*</\\1>|<[A-Za-z:]+ [^<>]*/>");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("(?:Ref|default|calledElement|href)=\"([^\"]+)\"");
  private static final Pattern LINE = Pattern.compile("(?m)^.+$");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

  private static final Map<String, Mutation> ANY = new LinkedHashMap<>();
  private static final Map<String, Mutation> XML = new LinkedHashMap<>();
  private static final Map<String, Mutation> YAML = new LinkedHashMap<>();
  private static final Map<String, Mutation> JSON = new LinkedHashMap<>();

  static {
    ANY.put("bytes flipped", MutatedUploadTest::flipped);
    ANY.put("cut", (text, dice) -> text.substring(0, 1 + dice.nextInt(text.length() - 1)));
    ANY.put("a piece twice", MutatedUploadTest::doubled);
    ANY.put("a piece gone", MutatedUploadTest::holed);
    ANY.put(
        "a very long text",
        (text, dice) -> at(text, WORD, dice, word -> word.group().repeat(20_000)));
    ANY.put("another word", (text, dice) -> at(text, WORD, dice, word -> "Khac" + dice.nextInt(9)));

    XML.put(
        "an element twice",
        (text, dice) -> at(text, ELEMENT, dice, each -> each.group() + each.group()));
    XML.put("an element gone", (text, dice) -> at(text, ELEMENT, dice, each -> ""));
    XML.put("ids swapped", MutatedUploadTest::swapped);
    XML.put(
        "a reference broken",
        (text, dice) ->
            at(text, REFERENCE, dice, each -> each.group().replace(each.group(1), "nowhere")));
    XML.put("a reference turned", MutatedUploadTest::turned);
    XML.put(
        "deep nesting",
        (text, dice) -> at(text, ELEMENT, dice, each -> "<x>".repeat(3000) + "</x>".repeat(3000)));
    XML.put(
        "a value emptied",
        (text, dice) -> at(text, Pattern.compile("value=\"[^\"]*\""), dice, each -> "value=\"\""));

    YAML.put(
        "a line twice",
        (text, dice) -> at(text, LINE, dice, each -> each.group() + "\n" + each.group()));
    YAML.put("a line gone", (text, dice) -> at(text, LINE, dice, each -> ""));
    YAML.put(
        "indented otherwise", (text, dice) -> at(text, LINE, dice, each -> "   " + each.group()));
    YAML.put("anchors that grow", (text, dice) -> bomb() + text);
    YAML.put("an anchor of itself", (text, dice) -> "x: &x [*x]\n" + text);
    YAML.put(
        "deep lists", (text, dice) -> "x: " + "[".repeat(4000) + "]".repeat(4000) + "\n" + text);
    YAML.put("choices without end", (text, dice) -> text + "\nopening:\n  asks:\n" + asks());

    JSON.put(
        "a schema of itself",
        (text, dice) ->
            text.replaceFirst(
                "\"properties\": \\{",
                "\"allOf\": [{\"\\$ref\": \"#\"}], \"properties\": { \"self\": {\"\\$ref\": \"#\"},"));
    JSON.put(
        "two that need each other",
        (text, dice) ->
            text.replaceFirst(
                "\\{",
                "{\"\\$defs\": {\"a\": {\"\\$ref\": \"#/\\$defs/b\"}, \"b\": {\"\\$ref\": \"#/\\$defs/a\"}}, \"\\$ref\": \"#/\\$defs/a\","));
    JSON.put("deep objects", (text, dice) -> "{\"a\":".repeat(4000) + "1" + "}".repeat(4000));
    JSON.put(
        "a pattern that never ends",
        (text, dice) ->
            text.replaceFirst(
                "\"properties\": \\{",
                "\"properties\": { \"evil\": {\"type\": \"string\", \"title\": \"x\", \"pattern\": \"(a+)+(b+)+\\$\"},"));
    JSON.put(
        "another type",
        (text, dice) ->
            at(
                text,
                Pattern.compile("\"(string|object|boolean|integer)\""),
                dice,
                each -> dice.nextInt(99) + ""));
    JSON.put(
        "a zero written out",
        (text, dice) ->
            at(text, Pattern.compile("\"title\": \""), dice, each -> each.group() + "\\\\u0000"));
  }

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired FolderSeeding seeding;
  @Autowired Procedures procedures;
  @Autowired JdbcClient jdbc;
  private UploadedProcedure procedure;
  private HosoClient system;

  @BeforeEach
  void signIn() {
    procedure = new UploadedProcedure(jdbc);
    system =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    seeding.seed(procedure.folder(), List.of());
  }

  @AfterEach
  void forget() {
    procedure.forget();
  }

  @Test
  void whatever_is_spoilt_gets_an_answer_in_time_and_the_installation_goes_on() {
    List<String> told = new ArrayList<>();
    int tried = 0;
    int kept = 0;
    for (ProcedureFolder folder : Folders.shipped()) {
      for (Spoilt each : spoilt(folder)) {
        tried++;
        Answer answer = assertTimeoutPreemptively(GENEROUS, () -> sent(each), each.name());
        kept += answer.status() == 201 ? 1 : 0;
        if (answer.status() >= 500 || answer.code().equals("UPLOAD-005")) {
          told.add(each.name() + ": " + answer.text());
        }
      }
    }
    assertThat(told).isEmpty();
    assertThat(tried).isGreaterThanOrEqualTo(AT_LEAST);
    assertThat(kept).as("those that got through to the check").isGreaterThan(tried / 4);
    assertThat(kept).as("those that were refused").isLessThan(tried);
    assertThat(procedures.current(procedure.slug, LocalDate.now()).number()).isEqualTo(1);
    assertThat(procedure.upload(system, procedure.folder()).code()).isEqualTo("UPLOAD-006");
  }

  private record Spoilt(String name, ProcedureFolder folder, String path, byte[] content) {}

  /** Each mutation that fits, on files of the folder in turn. */
  private List<Spoilt> spoilt(ProcedureFolder folder) {
    List<Spoilt> all = new ArrayList<>();
    Random dice = new Random(folder.slug().hashCode());
    List<String> forms =
        folder.files().keySet().stream().filter(each -> each.endsWith(".json")).toList();
    some(XML, 4, dice)
        .forEach((name, by) -> all.add(spoilt(folder, "process.bpmn", name, by, dice)));
    some(ANY, 3, dice)
        .forEach((name, by) -> all.add(spoilt(folder, "process.bpmn", name, by, dice)));
    some(YAML, 4, dice)
        .forEach((name, by) -> all.add(spoilt(folder, "procedure.yml", name, by, dice)));
    some(ANY, 2, dice)
        .forEach((name, by) -> all.add(spoilt(folder, "procedure.yml", name, by, dice)));
    some(JSON, 3, dice)
        .forEach(
            (name, by) ->
                all.add(spoilt(folder, forms.get(dice.nextInt(forms.size())), name, by, dice)));
    if (folder.files().containsKey("authority.dmn")) {
      XML.forEach((name, by) -> all.add(spoilt(folder, "authority.dmn", name, by, dice)));
    }
    return all;
  }

  private static Map<String, Mutation> some(Map<String, Mutation> all, int many, Random dice) {
    List<String> names = new ArrayList<>(all.keySet());
    java.util.Collections.shuffle(names, dice);
    Map<String, Mutation> chosen = new LinkedHashMap<>();
    names.stream().limit(many).forEach(name -> chosen.put(name, all.get(name)));
    return chosen;
  }

  private static Spoilt spoilt(
      ProcedureFolder folder, String path, String name, Mutation by, Random dice) {
    String text = new String(folder.files().get(path), ISO_8859_1);
    return new Spoilt(
        folder.slug() + "/" + path + ": " + name,
        folder,
        path,
        by.apply(text, dice).getBytes(ISO_8859_1));
  }

  /** Under the name of the test's procedure, so that nobody else's gets a draft. */
  private Answer sent(Spoilt spoilt) {
    Map<String, byte[]> files = new LinkedHashMap<>(spoilt.folder().files());
    files.put(spoilt.path(), spoilt.content());
    files.computeIfPresent(
        "process.bpmn",
        (path, content) ->
            new String(content, ISO_8859_1)
                .replace(
                    "process id=\"" + spoilt.folder().slug() + "\"",
                    "process id=\"" + procedure.slug + "\"")
                .getBytes(ISO_8859_1));
    return procedure.upload(system, "x.zip", UploadedProcedure.zip(files));
  }

  private static String flipped(String text, Random dice) {
    StringBuilder other = new StringBuilder(text);
    for (int at = 0; at < 5; at++) {
      int place = dice.nextInt(text.length());
      other.setCharAt(place, (char) ((text.charAt(place) ^ (1 << dice.nextInt(8))) & 0xFF));
    }
    return other.toString();
  }

  private static String doubled(String text, Random dice) {
    int begin = dice.nextInt(text.length());
    int end = Math.min(text.length(), begin + dice.nextInt(5000));
    return text.substring(0, end) + text.substring(begin);
  }

  private static String holed(String text, Random dice) {
    int begin = dice.nextInt(text.length());
    int end = Math.min(text.length(), begin + dice.nextInt(2000));
    return text.substring(0, begin) + text.substring(end);
  }

  private static String swapped(String text, Random dice) {
    List<MatchResult> ids = ID.matcher(text).results().toList();
    String one = ids.get(dice.nextInt(ids.size())).group(1);
    String other = ids.get(dice.nextInt(ids.size())).group(1);
    return text.replace("id=\"" + one + "\"", "id=\"\u0001\"")
        .replace("id=\"" + other + "\"", "id=\"" + one + "\"")
        .replace("id=\"\u0001\"", "id=\"" + other + "\"");
  }

  /** Flows and links that lead somewhere else, backwards too: circles. */
  private static String turned(String text, Random dice) {
    List<MatchResult> ids = ID.matcher(text).results().toList();
    String turned = text;
    for (int at = 0; at < 6; at++) {
      turned =
          at(
              turned,
              REFERENCE,
              dice,
              each ->
                  each.group().replace(each.group(1), ids.get(dice.nextInt(ids.size())).group(1)));
    }
    return turned;
  }

  private static String at(
      String text,
      Pattern pattern,
      Random dice,
      java.util.function.Function<MatchResult, String> by) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text + " ";
    }
    MatchResult one = found.get(dice.nextInt(found.size()));
    return text.substring(0, one.start()) + by.apply(one) + text.substring(one.end());
  }

  private static String bomb() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int at = 1; at < 30; at++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(at, at, at - 1, at - 1));
    }
    return yaml.toString();
  }

  private static String asks() {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < 30; at++) {
      yaml.append("    - { name: q%d, label: { vi: x }, choices: [".formatted(at));
      for (int choice = 0; choice < 10; choice++) {
        yaml.append("{ name: c%d, label: { vi: x } },".formatted(choice));
      }
      yaml.append("] }\n");
    }
    return yaml.toString();
  }
}
