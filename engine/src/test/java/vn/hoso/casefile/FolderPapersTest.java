package vn.hoso.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.TestOrganisation;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;

/** Contents, cover and handovers over HTTP: what they say, who may and who may not. */
@IntegrationTest
class FolderPapersTest {

  private static final List<String> PARTS =
      List.of("papers/contents", "papers/cover", "control-sheet");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired CaseFiles files;
  @Autowired Documents papers;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UnitView cell;
  private UUID id;
  private CurrentUser secretary;

  @BeforeEach
  void a_received_dossier() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    id = line.open(cell);
    line.advanceTo(id, "appraiseDossier");
    secretary = line.holder(cell.id(), Role.SECRETARY);
  }

  @Test
  void the_contents_list_what_is_kept_in_order_and_what_is_only_recorded_as_such() {
    var view = files.view(secretary, id);
    var said = PaperText.of(files.contents(secretary, id));
    assertThat(said)
        .contains("MỤC LỤC TÀI LIỆU TRONG HỒ SƠ", view.code(), view.subject().fullName())
        .contains(" Đơn xin vào Đảng", "chỉ ghi nhận, không lưu nội dung")
        .contains("Giấy tiếp nhận hồ sơ và hẹn trả kết quả")
        .contains("Mục lục gồm " + view.documents().size() + " tài liệu")
        .doesNotContain("null");
    assertThat(said.indexOf("Đơn xin vào Đảng"))
        .isLessThan(said.indexOf("Giấy tiếp nhận hồ sơ và hẹn trả kết quả"));
  }

  @Test
  void the_cover_names_the_dossier_the_person_and_the_cell() {
    var view = files.view(secretary, id);
    var recorded = view.documents().stream().filter(each -> each.fileName() == null).count();
    assertThat(recorded).isPositive();
    assertThat(PaperText.of(files.cover(secretary, id)))
        .contains("TỈNH ỦY ĐÔNG GIANG BAN TỔ CHỨC", "HỒ SƠ", view.procedure().name())
        .contains(view.code(), view.subject().fullName(), "Chi bộ thôn Đông, Đảng ủy")
        .contains(
            view.documents().size() + " tài liệu, trong đó " + recorded + " tài liệu chỉ ghi nhận")
        .contains("đến ngày ....")
        .doesNotContain("null");
  }

  @Test
  void a_paper_in_two_files_counts_once_on_receipt_contents_and_cover() throws IOException {
    var two = line.open(cell);
    line.upload(secretary, two, "2-KNĐ");
    line.upload(secretary, two, "2-KNĐ");
    line.advanceTo(two, "appraiseDossier");
    var documents = files.view(secretary, two).documents();
    assertThat(documents).filteredOn(each -> each.requirementCode().equals("2-KNĐ")).hasSize(2);
    var name = "Lý lịch của người xin vào Đảng";
    var contents = PaperText.of(files.contents(secretary, two));
    var receipt = documents.stream().filter(each -> each.requirementCode().equals("01")).findAny();
    var content = papers.content(secretary, two, receipt.orElseThrow().id()).file();
    assertThat(PaperText.of(content.getContentAsByteArray()).split(name, -1)).hasSize(2);
    assertThat(contents.split(name, -1)).hasSize(2);
    assertThat(contents).contains("Mục lục gồm " + (documents.size() - 1) + " tài liệu");
    assertThat(PaperText.of(files.cover(secretary, two)))
        .contains("Gồm có: " + (documents.size() - 1) + " tài liệu");
  }

  @Test
  void the_handovers_on_the_screen_are_those_of_paper_06() {
    var client = organisation.signedIn(port, secretary);
    var rows = client.get(path("control-sheet")).json().path("rows");
    assertThat(rows)
        .hasSize(
            files.view(secretary, id).steps().stream()
                .filter(each -> each.startedAt() != null)
                .toList()
                .size());
    assertThat(rows.get(0).path("giver").isNull()).isTrue();
    var printed = PaperText.of(files.controlSheet(secretary, id));
    rows.forEach(row -> assertThat(printed).contains(row.path("result").asString()));
    assertThat(rows.get(rows.size() - 1).path("passedOnAt").isNull()).isTrue();
  }

  @Test
  void each_opens_for_who_sees_the_dossier_and_every_reading_is_logged() {
    var above = line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
    for (var reader : List.of(secretary, above)) {
      var client = organisation.signedIn(port, reader);
      for (var part : PARTS) {
        assertThat(client.get(path(part)).status()).as(part).isEqualTo(200);
      }
      assertThat(readings(reader)).containsExactlyInAnyOrder("contents", "cover", "paper 06");
    }
    var pdf = organisation.signedIn(port, secretary).get(path("papers/contents"));
    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("Cache-Control")).contains("no-store");
    assertThat(pdf.header("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void nobody_else_gets_any_of_them() {
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var province = organisation.province();
    for (var other :
        List.of(
            stranger,
            organisation.holder(province, Role.SYSTEM_ADMIN),
            organisation.holder(province, Role.PROCEDURE_ADMIN))) {
      var client = organisation.signedIn(port, other);
      for (var part : PARTS) {
        assertThat(client.get(path(part)).code()).as(part).isEqualTo("DOSSIER-001");
      }
      assertThat(readings(other)).isEmpty();
    }
    for (var part : PARTS) {
      assertThat(new HosoClient(port).get(path(part)).status()).isEqualTo(401);
    }
  }

  private String path(String part) {
    return "/api/dossiers/" + id + "/" + part;
  }

  private List<String> readings(CurrentUser by) {
    return jdbc.sql("select what from hoso.access_log where dossier_id = ? and official_id = ?")
        .params(id, by.officialId())
        .query(String.class)
        .list();
  }
}
