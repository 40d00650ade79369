package vn.hoso.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

@IntegrationTest
class KnownPersonsTest {

  @Autowired KnownPersons known;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Officials officials;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  private UnitView cell;
  private UUID dossier;
  private UUID person;

  @BeforeEach
  void a_dossier_of_a_new_cell() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    dossier = line.open(cell);
    person =
        jdbc.sql("select person_id from dossier_item where dossier_id = ?")
            .param(dossier)
            .query(UUID.class)
            .single();
    jdbc.sql("update person set home_unit_id = null where id = ?").param(person).update();
  }

  @Test
  void whoever_sees_a_dossier_knows_whom_it_is_about_and_nobody_else_does() {
    CurrentUser appraiser = appraiser();
    CurrentUser secretary = organisation.holder(cell, Role.SECRETARY);
    assertThat(knows(appraiser)).as("it has not come to him").isFalse();
    assertThat(knows(secretary)).as("his own draft").isFalse();
    line.advanceTo(dossier, "receiveDossier");
    assertThat(knows(secretary)).as("handed in, not taken in").isFalse();
    assertThat(knows(line.worker(line.current(dossier)))).as("it has come to him").isTrue();
    line.advanceTo(dossier, "appraiseDossier");
    assertThat(knows(appraiser)).isTrue();
    assertThat(knows(organisation.holder(cell, Role.SECRETARY))).isTrue();
    assertThat(knows(organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY)))
        .isFalse();
    assertThat(knows(organisation.holder(organisation.province(), Role.SYSTEM_ADMIN))).isFalse();
  }

  @Test
  void a_dossier_given_up_before_it_was_taken_in_tells_nothing_and_one_given_up_later_does() {
    CurrentUser secretary = organisation.holder(cell, Role.SECRETARY);
    line.withdraw(dossier);
    assertThat(knows(secretary)).isFalse();

    dossier = line.open("admission", cell.id(), Role.SECRETARY, cell.id());
    person =
        jdbc.sql("select person_id from dossier_item where dossier_id = ?")
            .param(dossier)
            .query(UUID.class)
            .single();
    jdbc.sql("update person set home_unit_id = null, entered_by = ? where id = ?")
        .params(appraiser().officialId(), person)
        .update();
    line.advanceTo(dossier, "appraiseDossier");
    line.withdraw(dossier);
    assertThat(knows(secretary)).isTrue();
  }

  @Test
  void who_sits_above_as_well_and_has_handed_in_to_himself_knows_nobody_by_it() {
    cell = line.newCell(Place.UNDER_SECTION);
    dossier = line.open(cell);
    person =
        jdbc.sql("select person_id from dossier_item where dossier_id = ?")
            .param(dossier)
            .query(UUID.class)
            .single();
    jdbc.sql("update person set home_unit_id = null where id = ?").param(person).update();
    line.advanceTo(dossier, "appraiseSection");
    UnitView committee = units.get(line.current(dossier).unitId(), LocalDate.now(clock));
    CurrentUser both = organisation.holder(cell, Role.SECRETARY);
    organisation.appoint(both.officialId(), committee, Role.SECRETARY, LocalDate.now(clock), null);
    assertThat(knows(organisation.holder(committee, Role.SECRETARY))).isTrue();
    assertThat(knows(officials.asUser(both.officialId(), LocalDate.now(clock)))).isFalse();
  }

  @Test
  void whoever_belongs_to_a_unit_below_is_known_there_and_above() {
    UnitView elsewhere = line.newCell(Place.UNDER_PROVINCE);
    CurrentUser secretary = organisation.holder(elsewhere, Role.SECRETARY);
    CurrentUser clerk = organisation.holder(elsewhere, Role.COMMITTEE_MEMBER);
    assertThat(knows(secretary)).isFalse();
    jdbc.sql("update person set home_unit_id = ? where id = ?")
        .params(elsewhere.id(), person)
        .update();
    assertThat(knows(secretary)).isTrue();
    assertThat(knows(clerk)).as("a unit of his").isTrue();
    assertThat(known.among(secretary, List.of())).isEmpty();
    assertThat(known.among(secretary, List.of(person, UUID.randomUUID()))).containsExactly(person);
  }

  private CurrentUser appraiser() {
    UnitView room =
        units.withDuty(organisation.province().id(), UnitDuty.APPRAISAL, LocalDate.now(clock));
    return organisation.holder(room, Role.APPRAISER);
  }

  private boolean knows(CurrentUser user) {
    return known.among(user, List.of(person)).contains(person);
  }
}
