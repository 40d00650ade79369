package vn.hoso.casefile;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/** Whoever glances at a dossier from a list has read it, and has taken up nothing. */
@IntegrationTest
class PreviewTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;

  private UUID dossier;
  private StepRecordView received;
  private CurrentUser receiver;

  @BeforeEach
  void it_has_come_to_the_office() {
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    received = line.advanceTo(dossier, "receiveDossier");
    receiver = line.holder(received.positionId());
  }

  @Test
  void a_glance_is_in_the_access_log_and_is_not_looking_at_what_has_come() {
    HosoClient client = organisation.signedIn(port, receiver);
    var glanced = client.get("/api/dossiers/" + dossier + "/preview");
    assertThat(glanced.status()).as(glanced.text()).isEqualTo(200);
    assertThat(glanced.json().path("requirements")).isNotEmpty();
    assertThat(openedBy()).isNull();
    assertThat(unread(client)).isTrue();
    assertThat(readings("dossier preview")).isEqualTo(1);
    client.get("/api/dossiers/" + dossier + "/preview");
    assertThat(readings("dossier preview")).as("walking up and down the list").isEqualTo(1);
    client.get("/api/work-items/" + received.id());
    assertThat(openedBy()).isEqualTo(receiver.officialId());
    assertThat(unread(client)).isFalse();
  }

  @Test
  void who_does_not_see_the_dossier_is_shown_nothing() {
    CurrentUser stranger = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    var refused =
        organisation.signedIn(port, stranger).get("/api/dossiers/" + dossier + "/preview");
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.code()).isEqualTo("DOSSIER-001");
    assertThat(new HosoClient(port).get("/api/dossiers/" + dossier + "/preview").status())
        .isEqualTo(401);
  }

  private boolean unread(HosoClient client) {
    return client
        .get("/api/work-items?view=todo&limit=200")
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("id").asString().equals(received.id().toString()))
        .findFirst()
        .orElseThrow()
        .path("unread")
        .booleanValue();
  }

  private UUID openedBy() {
    return jdbc.sql("select opened_by from hoso.step_record where id = ?")
        .param(received.id())
        .query(UUID.class)
        .optional()
        .orElse(null);
  }

  private int readings(String what) {
    return jdbc.sql(
            "select count(*) from hoso.access_log where official_id = ? and what = ?"
                + " and (dossier_id = ? or listed::text like '%' || ? || '%')")
        .params(receiver.officialId(), what, dossier, dossier.toString())
        .query(Integer.class)
        .single();
  }
}
