package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.acts.DossierActs;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierClock;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;

@IntegrationTest
class TrackingHttpTest {

  private static final String ADDRESS = "/api/public/tracking";
  private static final Pattern SECRET = Pattern.compile("Mã tra cứu: (\\S+)");

  @Autowired private AdmissionLine line;
  @Autowired private WholeDossiers states;
  @Autowired private DossierActs acts;
  @Autowired private Steps steps;
  @Autowired private Documents documents;
  @Autowired private JdbcClient jdbc;
  @Autowired CaseFiles files;
  @LocalServerPort private int port;

  private HosoClient anybody;
  private UUID dossier;
  private CurrentUser secretary;

  @BeforeEach
  void a_dossier_before_the_counter() {
    nobody_else_pays_for_these_attempts();
    anybody = new HosoClient(port);
    var cell = line.cell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    dossier = line.open(cell);
    line.advanceTo(dossier, "receiveDossier");
  }

  @AfterEach
  void nobody_else_pays_for_these_attempts() {
    jdbc.sql("delete from hoso.throttle_bucket").update();
  }

  @Test
  void the_receipt_opens_the_page_and_says_the_promise() throws IOException {
    line.complete(dossier, "received");

    Answer answer = track(code(), secret());

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    JsonNode view = answer.json();
    assertThat(view.path("sentence").asString()).startsWith("Đã tiếp nhận. Hẹn trả ");
    assertThat(view.path("portalStatus").asString()).isEqualTo("Được tiếp nhận");
    assertThat(view.path("promisedOn").asString()).isEqualTo(state().promisedOn().toString());
    assertThat(view.path("whatToDo").isNull()).isTrue();
    assertThat(view.at("/timeline/0/title").asString()).isEqualTo("Được tiếp nhận");
    assertThat(view.at("/contact/unitName").asString()).contains("Văn phòng Ban");
    assertThat(view.path("explanation").toString()).contains("ngày làm việc");
  }

  @Test
  void applicant_and_official_read_the_same_sentences_also_while_the_promise_waits()
      throws IOException {
    line.complete(dossier, "received");
    String secret = secret();
    sameSentences(secret, 5);
    line.complete(dossier, "requestSupplement");
    assertThat(sameSentences(secret, 5).toString()).contains("Tạm dừng", "chưa tiếp tục");
  }

  private List<String> sameSentences(String secret, int least) {
    var official =
        files.view(secretary, dossier).clocks().stream()
            .filter(each -> each.clock() == DossierClock.PROMISE)
            .findFirst()
            .orElseThrow()
            .sentences();
    var told = view(secret).path("explanation").valueStream().map(JsonNode::asString).toList();
    assertThat(told).isEqualTo(official).hasSizeGreaterThanOrEqualTo(least);
    return told;
  }

  @Test
  void the_sentence_follows_the_dossier_to_its_result() throws IOException {
    line.complete(dossier, "received");
    String secret = secret();

    line.complete(dossier, "requestSupplement");
    assertThat(view(secret).path("sentence").asString()).startsWith("Cần bổ sung giấy tờ.");
    assertThat(view(secret).path("whatToDo").asString())
        .isEqualTo("Mang đến Văn phòng Ban Tổ chức, Ban Tổ chức Tỉnh ủy: Đơn xin vào Đảng.");
    assertThat(view(secret).path("promisedOn").isNull()).isTrue();

    line.complete(dossier, "supplied");
    assertThat(view(secret).path("sentence").asString()).startsWith("Đang xem xét. Hẹn trả ");

    line.advanceTo(dossier, "returnResult");
    assertThat(view(secret).path("sentence").asString()).startsWith("Đã xử lý xong");

    line.complete(dossier, "delivered");
    assertThat(view(secret).path("sentence").asString()).isEqualTo("Đã trả kết quả.");
    assertThat(
            view(secret).path("timeline").valueStream().map(each -> each.path("title").asString()))
        .containsExactly(
            "Được tiếp nhận",
            "Yêu cầu bổ sung giấy tờ",
            "Đã nhận giấy tờ bổ sung",
            "Đã xử lý xong",
            "Đã trả kết quả");
  }

  @Test
  void a_withdrawn_dossier_says_so() throws IOException {
    line.complete(dossier, "received");
    acts.withdraw(secretary, dossier, "Người xin vào Đảng đề nghị.", state().version());

    Answer answer = track(code(), secret());

    assertThat(answer.json().path("portalStatus").asString())
        .isEqualTo("Công dân yêu cầu rút hồ sơ");
    assertThat(answer.text()).doesNotContain("đề nghị.");
  }

  @Test
  void nothing_about_a_person_or_the_inside_of_the_office_is_told() throws IOException {
    line.complete(dossier, "received");
    line.complete(dossier, "requestSupplement");

    String text = track(code(), secret()).text();

    assertThat(text).doesNotContain(state().about());
    assertThat(text).doesNotContain("Trần Thị Thử", "Nguyễn Văn Thử", "Ghi để thử");
    assertThat(text).doesNotContain("Chi bộ", "Đảng ủy xã");
    assertThat(text).doesNotContain(dossier.toString(), "Id\"", "admission");
    assertThat(steps.of(dossier))
        .allSatisfy(
            step -> assertThat(text).doesNotContain(step.stepId()).doesNotContain(step.stepName()));
  }

  @Test
  void wrong_absent_and_not_yet_received_are_refused_with_the_same_bytes() {
    String before = code();
    UUID received = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(received, "appraiseDossier");
    String existing = states.of(secretary, received).code();

    List<Answer> answers =
        List.of(
            track(existing, "ABCD-EFGH-JKMN"),
            track("99999999999999-261122-0001", "ABCD-EFGH-JKMN"),
            track(before, "ABCD-EFGH-JKMN"),
            track("không phải mã", "x"));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404))
        .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("TRACKING-001"))
        .extracting(Answer::text)
        .containsOnly(answers.get(0).text());
  }

  @Test
  void typing_is_forgiven() throws IOException {
    line.complete(dossier, "received");
    String code = code().replace("-", " ").replace('0', 'o');
    String secret = secret().replace("-", "").toLowerCase();
    assertThat(track(" " + code, secret + " ").status()).isEqualTo(200);
  }

  @Test
  void too_many_wrong_lookups_are_put_off_with_the_time_to_wait() {
    Answer last = null;
    for (int i = 0; i <= 10; i++) {
      last = track("99999999999999-261122-0001", "ABCD-EFGH-JKMN");
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.code()).isEqualTo("TRACKING-002");
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
  }

  @Test
  void empty_and_overlong_input_is_refused_by_field_without_repeating_it() {
    assertThat(track(" ", "x").json().at("/errors/0/field").asString()).isEqualTo("code");
    Answer longOne = track("1", "S".repeat(101));
    assertThat(longOne.status()).isEqualTo(400);
    assertThat(longOne.json().at("/errors/0/field").asString()).isEqualTo("secret");
    assertThat(longOne.text()).doesNotContain("SSSS");
  }

  @Test
  void what_holds_no_letter_or_figure_is_a_slip_and_not_counted() {
    for (int i = 0; i <= 10; i++) {
      Answer slip = track("99999999999999-261122-0002", "----");
      assertThat(slip.status()).isEqualTo(400);
      assertThat(slip.json().at("/errors/0/field").asString()).isEqualTo("secret");
    }
    assertThat(track("99999999999999-261122-0002", "ABCD-EFGH-JKMN").status()).isEqualTo(404);
  }

  @Test
  void the_office_is_told_to_everybody() {
    Answer answer = anybody.get("/api/public/office");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().propertyNames())
        .containsExactlyInAnyOrder("unitName", "address", "phone", "hours");
  }

  private Answer track(String code, String secret) {
    return anybody.post(ADDRESS, Map.of("code", code, "secret", secret));
  }

  private JsonNode view(String secret) {
    return track(code(), secret).json();
  }

  private WholeDossier state() {
    return states.of(secretary, dossier);
  }

  private String code() {
    return state().code();
  }

  /** As the person reads it from the paper. */
  private String secret() throws IOException {
    UUID receipt =
        documents.list(dossier).stream()
            .filter(each -> each.kind() == DocumentKind.OFFICIAL)
            .findFirst()
            .orElseThrow()
            .id();
    byte[] bytes = documents.content(secretary, dossier, receipt).file().getContentAsByteArray();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      Matcher secret = SECRET.matcher(new PDFTextStripper().getText(pdf));
      assertThat(secret.find()).isTrue();
      return secret.group(1);
    }
  }
}
