package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestPdf;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;

/** Ghi chú trao đổi, sửa tại chỗ over HTTP. */
@IntegrationTest
class NotesTest extends AmendedDossier {

  private UUID id;

  @BeforeEach
  void atTheAppraiser() {
    on("2026-09-07");
    id = openedAndAt("appraiseDossier");
  }

  @Test
  void a_telephone_note_says_with_whom_what_and_when_and_moves_no_clock() {
    var before = state(id);
    var answer = note(appraiser(id), Map.of("kind", "CALL", "talkedAt", "2026-09-07T01:30:00Z"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    var kept = amendments(secretary(), id).path("notes").get(0);
    assertThat(kept.path("talkedTo").stringValue()).isEqualTo("Đ/c Hà, bí thư chi bộ");
    assertThat(kept.path("content").stringValue()).isEqualTo("Chi bộ ký bổ sung trang 4.");
    assertThat(kept.path("talkedAt").stringValue()).isEqualTo("2026-09-07T01:30:00Z");
    assertThat(kept.path("officialName").stringValue()).isEqualTo(appraiser(id).fullName());
    assertThat(state(id).clocks()).isEqualTo(before.clocks());
    assertThat(histories.of(secretary(), id))
        .filteredOn(each -> each.kind().equals("NoteAdded"))
        .singleElement()
        .satisfies(each -> assertThat(each.sentence()).isEqualTo("Chi bộ ký bổ sung trang 4."));
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void a_fix_on_the_spot_lets_the_cell_bring_that_paper_and_no_other() {
    assertThat(upload("1-KNĐ").status()).isEqualTo(403);
    var fix = note(appraiser(id), Map.of("kind", "FIX", "paper", "1-KNĐ"));
    assertThat(fix.status()).as(fix.text()).isEqualTo(204);
    var promised = state(id).promisedOn();
    assertThat(states.of(secretary(), id).actions()).contains("uploadDocument");
    assertThat(amendments(secretary(), id).path("awaitedPapers").toString())
        .isEqualTo("[\"1-KNĐ\"]");
    assertThat(upload("2-KNĐ").code()).isEqualTo("AMENDMENT-004");
    var brought = upload("1-KNĐ");
    assertThat(brought.status()).as(brought.text()).isEqualTo(201);
    assertThat(state(id).promisedOn()).isEqualTo(promised);
    assertThat(state(id).status()).isEqualTo(DossierStatus.RECEIVED);
    assertThat(amendments(secretary(), id).at("/notes/0/broughtAt").isNull()).isFalse();
    assertThat(states.of(secretary(), id).actions()).doesNotContain("uploadDocument");
    assertThat(upload("1-KNĐ").status()).as("once").isEqualTo(403);
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void an_unknown_paper_a_coming_moment_and_a_paper_for_a_call_are_refused() {
    refused(note(appraiser(id), Map.of("kind", "FIX", "paper", "99-KNĐ")), "paper");
    refused(note(appraiser(id), Map.of("kind", "CALL", "paper", "1-KNĐ")), "paper");
    refused(
        note(appraiser(id), Map.of("kind", "CALL", "talkedAt", "2026-09-08T00:00:00Z")),
        "talkedAt");
    for (Object none :
        java.util.List.of(0, "-999999999-01-01T00:00:00Z0", "-4713-01-01T00:00:00Z", "hôm qua")) {
      var answer = note(appraiser(id), Map.of("kind", "CALL", "talkedAt", none));
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo("talkedAt");
    }
    assertThat(note(appraiser(id), Map.of("kind", "CALL", "content", " ")).status()).isEqualTo(400);
    assertThat(amendments(secretary(), id).path("notes").isEmpty()).isTrue();
  }

  @Test
  void the_office_notes_whoever_has_the_dossier_fixes_and_the_cell_does_neither() {
    var clerk = at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    assertThat(note(clerk, Map.of("kind", "CALL")).status()).isEqualTo(204);
    assertThat(note(clerk, Map.of("kind", "FIX")).code()).isEqualTo("AMENDMENT-001");
    assertThat(note(secretary(), Map.of("kind", "CALL")).code()).isEqualTo("AMENDMENT-001");
    assertThat(note(stranger(), Map.of("kind", "CALL")).status()).isEqualTo(404);
    line.complete(id, "requestSupplement");
    assertThat(note(appraiser(id), Map.of("kind", "FIX")).status()).isIn(403, 409);
  }

  private void refused(Answer answer, String field) {
    assertThat(answer.code()).as(answer.text()).isEqualTo("AMENDMENT-003");
    assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo(field);
  }

  private Answer note(CurrentUser by, Map<String, ?> other) {
    var body = new HashMap<String, Object>();
    body.put("talkedTo", "Đ/c Hà, bí thư chi bộ");
    body.put("content", "Chi bộ ký bổ sung trang 4.");
    body.putAll(other);
    return client(by).post("/api/dossiers/" + id + "/notes", body);
  }

  private Answer upload(String paper) {
    return client(secretary())
        .upload(
            "/api/dossiers/" + id + "/documents",
            Map.of("requirementCode", paper),
            "giay.pdf",
            TestPdf.onePage());
  }
}
