package vn.hoso.worknote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import vn.hoso.PaperText;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.amendment.ReceiptSecrets;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.tracking.PublicDesk;
import vn.hoso.tracking.Tracking;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Ghi chú công việc: who writes, who reads, who withdraws, and where they never stand. */
@IntegrationTest
class WorkNotesTest {

  private static final String MARK = "79GHICHU79";
  private static final String WORDS = "Đã gọi chi bộ số 79GHICHU79, chờ bản photo lý lịch.";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WorkNotes notes;
  @Autowired Units units;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @Autowired Tracking tracking;
  @Autowired PublicDesk desk;
  @Autowired ReceiptSecrets secrets;

  private UUID dossier;
  private CurrentUser kim;
  private CurrentUser head;
  private CurrentUser clerk;

  @BeforeEach
  void an_item_lies_at_the_room() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    dossier = line.open(line.newCell(Place.UNDER_COMMITTEE));
    StepRecordView step = line.advanceTo(dossier, "appraiseDossier");
    UnitView room = units.get(step.unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
    head = line.holder(room.id(), Role.UNIT_HEAD);
    clerk = line.seated(dossier, PartCapacity.DECIDER, Role.OFFICE_CLERK);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void who_works_on_it_writes_and_who_sees_the_dossier_reads() {
    Answer written = write(kim, WORDS);
    assertThat(written.status()).as(written.text()).isEqualTo(204);
    JsonNode his = read(kim);
    assertThat(his.at("/items/0/text").stringValue()).isEqualTo(WORDS);
    assertThat(his.at("/items/0/writtenByName").stringValue()).isEqualTo(kim.fullName());
    assertThat(his.at("/items/0/mine").booleanValue()).isTrue();
    assertThat(his.path("keptMonths").intValue()).isEqualTo(12);
    JsonNode heads = read(head);
    assertThat(heads.at("/items/0/text").stringValue()).isEqualTo(WORDS);
    assertThat(heads.at("/items/0/mine").booleanValue()).isFalse();
    assertThat(heads.path("writes").booleanValue()).as("leads the unit").isTrue();
    assertThat(write(head, "Nhờ đồng chí xem lại.").status()).isEqualTo(204);
    assertThat(read(kim).path("items")).hasSize(2);
  }

  @Test
  void who_only_sees_it_writes_nothing_and_who_does_not_finds_nothing() {
    write(kim, WORDS);
    assertThat(read(clerk).path("writes").booleanValue()).isFalse();
    Answer refused = write(clerk, WORDS);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("WORKNOTE-001");
    CurrentUser stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThat(signedIn(stranger).get(address()).code()).isEqualTo("DOSSIER-001");
    assertThat(write(stranger, WORDS).code()).isEqualTo("DOSSIER-001");
    assertThat(withdraw(stranger, firstId()).code()).isEqualTo("DOSSIER-001");
    assertThat(new HosoClient(port).get(address()).status()).isEqualTo(401);
  }

  @Test
  void its_author_alone_withdraws_it_and_its_words_are_gone() {
    write(kim, WORDS);
    UUID note = firstId();
    assertThat(withdraw(head, note).code()).isEqualTo("WORKNOTE-003");
    assertThat(withdraw(kim, UUID.randomUUID()).code()).isEqualTo("WORKNOTE-002");
    assertThat(withdraw(kim, note).status()).isEqualTo(204);
    JsonNode left = read(head).at("/items/0");
    assertThat(left.path("text").isNull()).isTrue();
    assertThat(left.path("withdrawnAt").isNull()).isFalse();
    assertThat(left.path("writtenByName").stringValue()).isEqualTo(kim.fullName());
    assertThat(read(kim).at("/items/0/mine").booleanValue()).isFalse();
    assertThat(
            jdbc.sql("select count(*) from hoso.work_note where id = ? and text is null")
                .param(note)
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void empty_overlong_and_unreadable_words_are_refused_at_their_field() {
    for (String bad : List.of("  ", "a".repeat(1001), "Xem\u0007lại")) {
      Answer refused = write(kim, bad);
      assertThat(refused.status()).as(refused.text()).isIn(400, 422);
      assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo("text");
    }
    assertThat(write(kim, "a".repeat(1000)).status()).isEqualTo(204);
  }

  @Test
  void reading_them_stands_in_the_access_log_and_costs_a_fixed_number_of_statements() {
    read(kim);
    assertThat(
            jdbc.sql(
                    "select count(*) from hoso.access_log"
                        + " where official_id = ? and dossier_id = ? and what = 'work notes'")
                .params(kim.officialId(), dossier)
                .query(Integer.class)
                .single())
        .isOne();
    int none = StatementProbe.statementsOf(() -> notes.of(kim, dossier)).size();
    write(kim, WORDS);
    write(kim, WORDS);
    assertThat(StatementProbe.statementsOf(() -> notes.of(kim, dossier))).hasSize(none);
    assertThat(none).isLessThanOrEqualTo(8);
  }

  @Test
  void they_stand_in_no_file_no_history_no_package_and_not_before_the_public_and_go_in_time()
      throws IOException {
    write(kim, WORDS);
    HosoClient office = signedIn(clerk);
    for (String part : List.of("", "/history", "/notes", "/handovers")) {
      assertThat(office.get("/api/dossiers/" + dossier + part).text())
          .as(part)
          .doesNotContain(MARK, "orkNote", "work-note");
    }
    while (!line.open(dossier).isEmpty()) {
      line.complete(dossier, AdmissionLine.happy(line.current(dossier).stepId()));
    }
    assertThat(write(kim, WORDS).code()).isEqualTo("DOSSIER-008");
    assertThat(read(kim).path("writes").booleanValue()).isFalse();
    Answer sent = office.get("/api/dossiers/" + dossier + "/archive/package");
    assertThat(sent.status()).isEqualTo(200);
    assertThat(readable(sent.bytes())).isNotEmpty().noneMatch(text -> text.contains(MARK));
    desk.forget();
    var code = office.get("/api/dossiers/" + dossier).json().path("code").stringValue();
    var opener = line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY);
    var tracked =
        tracking
            .track("9.9.9.9", code, secrets.of(opener, dossier), Locale.forLanguageTag("vi"))
            .toString();
    assertThat(tracked).contains("explanation").doesNotContain(MARK, kim.fullName());
    clock.moveTo(clock.instant().plus(Duration.ofDays(360)));
    notes.forget();
    assertThat(kept()).isOne();
    clock.moveTo(clock.instant().plus(Duration.ofDays(10)));
    notes.forget();
    assertThat(kept()).isZero();
  }

  /** All that stands in an archive, in its tables and papers too. */
  private static List<String> readable(byte[] archive) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        if (entry.getName().endsWith(".pdf")) {
          texts.add(PaperText.of(bytes));
        } else if (entry.getName().endsWith(".xlsx")) {
          try (var table = new XSSFWorkbook(new ByteArrayInputStream(bytes));
              var text = new XSSFExcelExtractor(table)) {
            texts.add(text.getText());
          }
        } else {
          texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  private int kept() {
    return jdbc.sql("select count(*) from hoso.work_note where dossier_id = ?")
        .param(dossier)
        .query(Integer.class)
        .single();
  }

  private UUID firstId() {
    return UUID.fromString(read(kim).at("/items/0/id").stringValue());
  }

  private JsonNode read(CurrentUser by) {
    Answer read = signedIn(by).get(address());
    assertThat(read.status()).as(read.text()).isEqualTo(200);
    return read.json();
  }

  private Answer write(CurrentUser by, String text) {
    return signedIn(by).post(address(), Map.of("text", text));
  }

  private Answer withdraw(CurrentUser by, UUID note) {
    return signedIn(by).post(address() + "/" + note + "/withdraw", Map.of());
  }

  private String address() {
    return "/api/dossiers/" + dossier + "/work-notes";
  }

  private HosoClient signedIn(CurrentUser by) {
    return organisation.signedIn(port, by);
  }
}
