package vn.hoso.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

class FolderComparisonTest {

  private final ProcedureFolder admission = Folders.admission();

  static List<ProcedureFolder> shipped() {
    return Folders.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_folder_does_not_differ_from_itself_however_it_is_written(ProcedureFolder folder) {
    assertThat(FolderComparison.of(folder, folder)).isEmpty();
    Map<String, byte[]> files = new HashMap<>(folder.files());
    files.replaceAll(
        (path, content) ->
            path.endsWith(".bpmn") || path.endsWith(".dmn") ? rewritten(content) : content);
    ProcedureFolder rewritten = new ProcedureFolder(folder.slug(), files);
    assertThat(rewritten.hash()).isNotEqualTo(folder.hash());
    assertThat(FolderComparison.of(folder, rewritten)).isEmpty();
  }

  /** Moved shapes, other prefixes, other line breaks, what programs add of themselves. */
  private static byte[] rewritten(byte[] content) {
    return text(content)
        .replaceAll("x=\"(\\d+)(\\.\\d+)?\"", "x=\"9$1\"")
        .replaceAll("<(/?)bpmn:", "<$1b:")
        .replace("xmlns:bpmn=", "xmlns:b=")
        .replaceAll("id=\"[A-Za-z0-9_]*_di\"", "id=\"Moved_di\"")
        .replaceFirst(
            "targetNamespace=",
            "exporter=\"Camunda Modeler\" exporterVersion=\"5.40.0\" targetNamespace=")
        .replaceAll(">\\s+<", "><")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_limit_is_told_with_what_it_was_and_is() {
    var changed =
        with(
            admission,
            "process.bpmn",
            "name=\"timeLimit\" value=\"P15D\"",
            "name=\"timeLimit\" value=\"P12D\"");

    var differences = FolderComparison.of(admission, changed);

    assertThat(differences).isNotEmpty().allMatch(each -> each.kind() == DifferenceKind.LIMIT);
    assertThat(sentences(differences).get(0)).contains("15 ").contains(" → 12 ngày làm việc");
    assertThat(FolderComparison.limitsOnly(differences)).isTrue();
  }

  @Test
  void a_step_of_another_name_is_renamed_not_new() {
    var step = named(admission, "<bpmn:userTask id=\"([^\"]+)\" name=\"([^\"]+)\"");
    var changed =
        with(
            admission,
            "process.bpmn",
            "<bpmn:userTask id=\"" + step.get(0) + "\" name=\"" + step.get(1) + "\"",
            "<bpmn:userTask id=\"" + step.get(0) + "\" name=\"Xem lại\"");

    assertThat(sentences(FolderComparison.of(admission, changed)))
        .containsExactly("Đổi tên bước “" + step.get(1) + "” thành “Xem lại”.");
  }

  @Test
  void a_new_step_a_lost_one_and_their_ways_are_told() {
    var step = named(admission, "<bpmn:userTask id=\"([^\"]+)\" name=\"([^\"]+)\"");
    var changed =
        with(admission, "process.bpmn", "\"" + step.get(0) + "\"", "\"" + step.get(0) + "Anew\"");

    var told = sentences(FolderComparison.of(admission, changed));

    assertThat(told).anyMatch(each -> each.startsWith("Bỏ bước “" + step.get(1) + "”"));
    assertThat(told).anyMatch(each -> each.startsWith("Thêm bước “" + step.get(1) + "” (bộ phận "));
    assertThat(told).anyMatch(each -> each.startsWith("Thêm đường đi từ "));
    assertThat(told).anyMatch(each -> each.startsWith("Bỏ đường đi từ "));
  }

  @Test
  void another_condition_is_told_of_the_way_it_stands_at() {
    var condition =
        named(
            admission,
            "<bpmn:conditionExpression[^>]*>(\\$\\{[^<]+\\})</bpmn:conditionExpression>");
    var changed =
        with(admission, "process.bpmn", ">" + condition.get(0) + "<", ">${outcome == 'other'}<");

    assertThat(FolderComparison.of(admission, changed))
        .isNotEmpty()
        .allMatch(each -> each.kind() == DifferenceKind.BRANCH)
        .anyMatch(
            each ->
                each.sentence().vi().startsWith("Đường đi từ ")
                    && each.sentence()
                        .vi()
                        .endsWith(
                            "điều kiện: “" + condition.get(0) + "” → “${outcome == 'other'}”."));
  }

  @Test
  void what_the_description_says_otherwise_is_told_by_its_place() {
    var copies = named(admission, "procedure.yml", "(?m)^  - code: (\\S+)$");
    var changed =
        with(
            admission,
            "procedure.yml",
            "  - code: " + copies.get(0) + "\n",
            "  - code: " + copies.get(0) + "-new\n");

    var told = sentences(FolderComparison.of(admission, changed));

    assertThat(told).anyMatch(each -> each.contains(copies.get(0) + "-new"));
    assertThat(told)
        .anyMatch(each -> each.startsWith("Bỏ ") && each.contains("“" + copies.get(0) + "”"));
  }

  @Test
  void a_new_field_of_a_form_is_told() {
    var form =
        admission.files().keySet().stream().filter(each -> each.startsWith("forms/")).findFirst();
    var changed =
        with(
            admission,
            form.orElseThrow(),
            "\"properties\": {",
            "\"properties\": { \"remarks\": { \"type\": \"string\", \"title\": \"Ghi thêm\" },");

    assertThat(sentences(FolderComparison.of(admission, changed)))
        .first()
        .asString()
        .startsWith("Biểu mẫu “")
        .endsWith("thêm ô “remarks”.");
  }

  @Test
  void a_row_that_answers_otherwise_one_that_is_new_and_one_that_is_gone_are_told() {
    var answer =
        with(
            admission,
            "authority.dmn",
            "<text>\"GRASSROOTS_COMMITTEE\"</text>",
            "<text>\"GRASSROOTS_STANDING_COMMITTEE\"</text>");
    assertThat(FolderComparison.of(admission, answer))
        .isNotEmpty()
        .allMatch(each -> each.kind() == DifferenceKind.TABLE)
        .anyMatch(
            each ->
                each.sentence()
                    .vi()
                    .contains(
                        "“Cấp quyết định”: \"GRASSROOTS_COMMITTEE\" → \"GRASSROOTS_STANDING_COMMITTEE\""));

    String table = text(admission.files().get("authority.dmn"));
    int begin = table.indexOf("<rule ");
    int end = table.indexOf("</rule>", begin) + "</rule>".length();
    var shorter = with(admission, "authority.dmn", table.substring(begin, end), "");
    assertThat(sentences(FolderComparison.of(admission, shorter)))
        .singleElement()
        .asString()
        .startsWith("Bảng “authority”: bỏ dòng ");
    assertThat(sentences(FolderComparison.of(shorter, admission)))
        .singleElement()
        .asString()
        .startsWith("Bảng “authority”: thêm dòng ");
  }

  @Test
  void files_that_come_and_go_and_other_words_of_a_paper_are_told() {
    var paper =
        admission.files().keySet().stream()
            .filter(each -> each.startsWith("papers/"))
            .findFirst()
            .orElseThrow();
    assertThat(sentences(FolderComparison.of(admission, Folders.without(admission, paper))))
        .containsExactly("Bỏ tệp " + paper + ".");
    Map<String, byte[]> files = new HashMap<>(admission.files());
    files.put(paper, (text(files.get(paper)) + "\nKính gửi\n").getBytes(StandardCharsets.UTF_8));
    assertThat(sentences(FolderComparison.of(admission, new ProcedureFolder("admission", files))))
        .containsExactly("Lời văn " + paper + ": thêm dòng “Kính gửi”.");
  }

  private static List<String> sentences(List<Difference> differences) {
    assertThat(differences).allMatch(each -> !each.sentence().en().isBlank());
    return differences.stream().map(each -> each.sentence().vi()).toList();
  }

  private static List<String> named(ProcedureFolder folder, String pattern) {
    return named(folder, "process.bpmn", pattern);
  }

  private static List<String> named(ProcedureFolder folder, String path, String pattern) {
    var matcher = java.util.regex.Pattern.compile(pattern).matcher(text(folder.files().get(path)));
    assertThat(matcher.find()).isTrue();
    return java.util.stream.IntStream.rangeClosed(1, matcher.groupCount())
        .mapToObj(matcher::group)
        .toList();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
