package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** Papers that another unit brought: who works on a dossier reads them, and changes none. */
@IntegrationTest
class PapersOfOthersTest {

  private static final String RECORD = "2-KNĐ";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private UnitView cell;
  private UUID dossier;
  private String papers;

  @BeforeEach
  void aDossierOfACell() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    dossier = line.open(cell);
    papers = "/api/dossiers/" + dossier + "/documents";
  }

  @Test
  void who_decides_or_signs_changes_nothing_that_the_cell_brought() {
    for (String step : List.of("decideDossier", "draftPaper", "signPaper")) {
      line.advanceTo(dossier, step);
      HosoClient holder = organisation.signedIn(port, line.worker(line.claim(dossier)));
      String paper = broughtBy(holder, cell);
      assertThat(changed(holder, paper)).as(step).containsOnly("DOCUMENT-026");
      assertThat(changeable(holder)).as(step).doesNotContain(paper);
      assertThat(holder.get(papers + "/" + paper + "/file").status()).isEqualTo(200);
    }
  }

  @Test
  void the_office_that_takes_in_puts_the_papers_of_the_cell_in_order() {
    line.advanceTo(dossier, "receiveDossier");
    HosoClient clerk = organisation.signedIn(port, line.worker(line.claim(dossier)));
    String paper = broughtBy(clerk, cell);
    assertThat(changeable(clerk)).contains(paper);
    Answer corrected = details(clerk, paper);
    assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
    assertThat(clerk.delete(papers + "/" + paper).status()).isEqualTo(204);
  }

  @Test
  void whoever_follows_in_the_same_unit_changes_what_was_brought_before_him() {
    line.upload(line.holder(cell.id(), Role.SECRETARY), dossier, RECORD);
    HosoClient second = organisation.signedIn(port, organisation.holder(cell, Role.SECRETARY));
    String paper = broughtBy(second, cell);
    assertThat(details(second, paper).status()).isEqualTo(200);
    assertThat(second.delete(papers + "/" + paper).status()).isEqualTo(204);
  }

  @Test
  void
      who_mends_what_he_handed_in_changes_what_was_entered_for_him_or_came_from_a_unit_that_is_gone() {
    line.advanceTo(dossier, "appraiseDossier");
    String paper = broughtBy(organisation.signedIn(port, line.worker(line.current(dossier))), cell);
    CurrentUser gone =
        organisation.holder(
            organisation.unit(organisation.province(), UnitKind.CELL, "Chi bộ Đã Nhập"),
            Role.SECRETARY);
    jdbc.sql("update hoso.document set uploaded_by = ? where id = ?")
        .params(gone.officialId(), UUID.fromString(paper))
        .update();
    line.complete(dossier, "requestSupplement");
    CurrentUser secretary = line.worker(line.claim(dossier));
    HosoClient mending = organisation.signedIn(port, secretary);
    assertThat(changeable(mending)).contains(paper);
    assertThat(details(mending, paper).status()).isEqualTo(200);
  }

  /** What he is told for each way to change it. */
  private List<String> changed(HosoClient by, String paper) {
    List<String> told = new ArrayList<>();
    told.add(details(by, paper).code());
    told.add(
        by.upload(
                papers + "/" + paper + "/replacement",
                Map.of("reason", "Bản khác"),
                "khac.pdf",
                Samples.pdf())
            .code());
    told.add(
        by.post(
                papers + "/" + paper + "/cuts",
                Map.of(
                    "version",
                    0,
                    "cuts",
                    List.of(Map.of("requirementCode", RECORD, "firstPage", 1, "lastPage", 1))))
            .code());
    told.add(by.delete(papers + "/" + paper).code());
    return told;
  }

  private Answer details(HosoClient by, String paper) {
    return by.put(
        papers + "/" + paper + "/details",
        Map.of("details", Map.of("title", "Tên khác"), "version", 0));
  }

  private String broughtBy(HosoClient by, UnitView unit) {
    String id =
        jdbc.sql(
                """
                select d.id from hoso.document d
                join hoso.position_holding h on h.official_id = d.uploaded_by
                join hoso.position p on p.id = h.position_id
                where d.dossier_id = ? and p.unit_id = ? and d.kind = 'UPLOADED'
                  and d.removed_at is null and d.requirement_code = ?
                """)
            .params(dossier, unit.id(), RECORD)
            .query(String.class)
            .list()
            .get(0);
    assertThat(by.get(papers).text()).contains(id);
    return id;
  }

  private List<String> changeable(HosoClient by) {
    List<String> ids = new ArrayList<>();
    JsonNode told = by.get("/api/dossiers/" + dossier).json().path("changeablePapers");
    told.forEach(id -> ids.add(id.asString()));
    return ids;
  }
}
