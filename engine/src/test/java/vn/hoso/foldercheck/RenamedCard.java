package vn.hoso.foldercheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/**
 * The folder of the card as a stranger would have written it: another slug, other parts, steps,
 * forms, outcomes, fields, facts and papers, other words, and a decision table of its own.
 */
public final class RenamedCard {

  public static final String SLUG = "xac-nhan-tuoi-dang";

  /** What people read in the shipped folder alone. */
  public static final Pattern SHIPPED_WORDS =
      Pattern.compile("(?i)cấp lại thẻ|thẻ đảng viên|CT-0\\d");

  private static final Map<String, String> STEPS =
      pairs(
          """
          prepareRequest lapDon reviewRequest xetDon submitRequest guiDon receiveRequest nhanDon
          appraiseRequest soatDon decideRequest ketLuanDon sendToProvince baoTinh obtainCard layGiay
          returnResult traGiay handOverCard traoGiay returnRefusal traTuChoi
          """);

  private static final Map<String, String> FORMS =
      pairs(
          """
          prepare lap-don review xet-don submit gui-don receive nhan-don appraise soat-don
          decide ket-luan send-list bao-tinh obtain-card lay-giay return-result tra-giay
          hand-over-card trao-giay
          """);

  private static final Map<String, String> PARTS =
      pairs("CELL GOC INTAKE QUAY APPRAISER SOAT DECIDER CHOT PROVINCE TREN");

  private static final Map<String, String> NAMES =
      pairs(
          """
          prepared lapXong proposed thuanTinh notProposed khongThuan submitted daGui received nhanVao
          refused khongNhan eligible datYeuCau notEligible khongDat reissuedLost xacNhanLai
          reissuedDamaged xacNhanMoi declined khongXacNhan sent daBao obtained daLay delivered daTra
          handedOver daTrao cellResolution ngayXetDon sentToProvince ngayBaoTinh
          cardObtained ngayLayGiay handover ngayTraoGiay cardLost mucLucCu oldCardNumber soCu
          metOn ngayHop opinion nhanXet receivedOn ngayNhan sentOn ngayBao letterNumber soThu
          obtainedOn ngayCo newCardNumber soMoi deliveredOn ngayTra handedOverOn ngayTrao
          method cachTra TKĐ-MT XN-TT 1-TĐV XN-DS ANH-3X4 XN-BS THE-CU XN-CŨ 5-TĐV XN-KQ1
          6-TĐV XN-KQ2 TB-CLT XN-TB CLT XNTĐ
          """);

  private static final String[][] WORDS = {
    {"Bộ phận tiếp nhận của đảng ủy cơ sở", "Quầy nhận đơn"},
    {"Bộ phận thẩm định của đảng ủy cơ sở", "Người soát niên hạn"},
    {"Ban thường vụ đảng ủy cơ sở", "Tập thể chốt niên hạn"},
    {"Ban Tổ chức Tỉnh ủy", "Nơi giữ niên hạn toàn tỉnh"},
    {"Chi bộ", "Nơi sinh hoạt"},
    {"chi bộ", "nơi sinh hoạt"},
    {"Cấp lại thẻ đảng viên", "Xác nhận tuổi Đảng"},
    {"cấp lại thẻ đảng viên", "xác nhận tuổi Đảng"},
    {"Cấp lại", "Xác nhận"},
    {"cấp lại", "xác nhận"},
    {"thẻ", "giấy niên hạn"},
    {"Thẻ", "Giấy niên hạn"},
    {"CT-0", "XN-0"}
  };

  private static final String TABLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
          xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="aiChot" name="Ai chốt" namespace="x">
        <decision id="ai-chot" name="Nơi nào soát, chốt" camunda:historyTimeToLive="P36500D">
          <decisionTable id="bang" hitPolicy="UNIQUE">
            <input id="tu" label="Ngày lập"><inputExpression id="tuEx" expressionLanguage="feel">
              <text>ruleDate</text></inputExpression></input>
            <output id="chot" label="Nơi chốt" name="noiChot" typeRef="string" />
            <output id="soat" label="Nơi soát" name="noiSoat" typeRef="string" />
            <output id="canCu" label="Căn cứ" name="basis" typeRef="string" />
            <rule id="dong"><inputEntry id="dongTu"><text></text></inputEntry>
              <outputEntry id="dongChot"><text>"GRASSROOTS_STANDING_COMMITTEE"</text></outputEntry>
              <outputEntry id="dongSoat"><text>"GRASSROOTS"</text></outputEntry>
              <outputEntry id="dongCanCu"><text>"Quy ước [assumed]"</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  /** What nobody should read: names that stand for something in the copy alone. */
  public static final Pattern OWN_NAMES =
      Pattern.compile(
          Stream.of(STEPS.values(), FORMS.values(), NAMES.values(), PARTS.values())
              .flatMap(Collection::stream)
              .filter(name -> !name.matches("TREN|XN.*")) // codes of papers are for people
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\w-])(", "|noiChot|ai-chot)(?![\\w-])")));

  private RenamedCard() {}

  /** What the copy calls a step, outcome, field, fact or paper of the card. */
  public static String named(String shipped) {
    return NAMES.getOrDefault(shipped, STEPS.getOrDefault(shipped, shipped));
  }

  /** Below the directory, as it lies beside the jar. */
  public static void write(Path directory) throws IOException {
    Folders.write(folder(), directory);
  }

  static ProcedureFolder folder() {
    var files = new HashMap<String, byte[]>();
    Folders.found("card")
        .files()
        .forEach(
            (path, file) -> {
              if (!path.equals("signing.bpmn") && !path.matches("forms/[a-z]+-paper\\.json")) {
                String text = new String(file, StandardCharsets.UTF_8);
                files.put(path(path), written(path, text).getBytes(StandardCharsets.UTF_8));
              }
            });
    Folders.found("card")
        .stories()
        .forEach(
            (path, story) ->
                files.put(
                    path,
                    told(new String(story, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
    files.put("ai-chot.dmn", TABLE.getBytes(StandardCharsets.UTF_8));
    return new ProcedureFolder(SLUG, files);
  }

  /** Its own stories go with it: the steps, forms and answers they tell of have its names. */
  private static String told(String story) {
    String named = whole(everywhere(story, STEPS), NAMES);
    for (var form : FORMS.entrySet()) {
      named = named.replaceAll("(?m)^  " + form.getKey() + ":$", "  " + form.getValue() + ":");
    }
    return said(named);
  }

  private static String path(String path) {
    Matcher form = Pattern.compile("forms/(.*)\\.json").matcher(path);
    return form.matches() ? "forms/" + FORMS.get(form.group(1)) + ".json" : whole(path, NAMES);
  }

  private static String written(String path, String text) {
    String named = whole(everywhere(text, STEPS), NAMES);
    for (var part : PARTS.entrySet()) {
      String name = part.getKey();
      String lower = "(\"x-readers\"|\"default\")(: \"[^\"]*)\\b" + name.toLowerCase() + "\\b";
      named =
          named
              .replace("- name: " + name + "\n", "- name: " + part.getValue() + "\n")
              .replace(
                  "name=\"part\" value=\"" + name + "\"",
                  "name=\"part\" value=\"" + part.getValue() + "\"")
              .replaceAll(lower, "$1$2" + part.getValue().toLowerCase());
    }
    for (var form : FORMS.entrySet()) {
      named =
          named.replace(
              "name=\"form\" value=\"" + form.getKey() + "\"",
              "name=\"form\" value=\"" + form.getValue() + "\"");
    }
    return said(path.equals("process.bpmn") ? asking(named) : anchored(named));
  }

  private static String said(String text) {
    String said = text.replace("{{cell}}", "{{opener}}");
    for (String[] word : WORDS) {
      said = said.replace(word[0], word[1]);
    }
    return said;
  }

  /** Who decides and who appraises is what the table answers. */
  private static String anchored(String text) {
    return text.replace(
            "capacity: DECIDER\n    anchor: {level: GRASSROOTS}",
            "capacity: DECIDER\n    anchor: {answer: noiChot}")
        .replace("{level: GRASSROOTS, duty: APPRAISAL}", "{answer: noiSoat, duty: APPRAISAL}");
  }

  private static String asking(String model) {
    return model
        .replace("\"card\"", "\"" + SLUG + "\"")
        .replaceAll(
            "(?s)<bpmn:serviceTask id=\"determineAuthority\"(.*?)>(.*?)</bpmn:serviceTask>",
            "<bpmn:businessRuleTask id=\"determineAuthority\"$1><bpmn:extensionElements>"
                + "<camunda:properties><camunda:property name=\"decision\" value=\"ai-chot\" />"
                + "</camunda:properties></bpmn:extensionElements>$2</bpmn:businessRuleTask>");
  }

  private static String whole(String text, Map<String, String> names) {
    String alternatives =
        names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\w-])(" + alternatives + ")(?![\\w-])")
        .matcher(text)
        .replaceAll(match -> names.get(match.group(1)));
  }

  private static String everywhere(String text, Map<String, String> names) {
    String named = text;
    for (var name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }

  private static Map<String, String> pairs(String text) {
    String[] words = text.strip().split("\\s+");
    var pairs = new LinkedHashMap<String, String>();
    for (int at = 0; at < words.length; at += 2) {
      pairs.put(words[at], words[at + 1]);
    }
    return pairs;
  }
}
