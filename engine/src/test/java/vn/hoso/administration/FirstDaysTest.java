package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.IntegrationTest;
import vn.hoso.KeptTables;
import vn.hoso.TestOrganisation;
import vn.hoso.administration.ReadinessView.ReadinessCheck;
import vn.hoso.administration.ReadinessView.ReadinessPoint;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationProblem;
import vn.hoso.organisation.Role;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/**
 * A new installation: what is missing until a dossier can be opened, and that its last
 * administrator cannot lock himself out. The database is emptied inside a transaction that is
 * rolled back.
 */
@IntegrationTest
@Transactional
class FirstDaysTest {

  @Autowired Readiness readiness;
  @Autowired OfficialAdministration administration;
  @Autowired OfficialChanges changes;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;
  private CurrentUser admin;
  private UnitView province;

  @BeforeEach
  void anEmptyInstallationWithItsFirstAdministrator() {
    KeptTables.emptyWithOrganisation(jdbc);
    province = organisation.bareProvince();
    admin = organisation.holder(province, Role.SYSTEM_ADMIN);
    organisation.account(admin.officialId());
  }

  @Test
  void a_new_installation_lacks_cells_and_people_and_says_so_until_they_are_there() {
    assertThat(lacking())
        .containsExactly(
            ReadinessCheck.CELL,
            ReadinessCheck.CELL_CODE,
            ReadinessCheck.CELL_SECRETARY,
            ReadinessCheck.INTAKE_CLERK,
            ReadinessCheck.APPRAISER,
            ReadinessCheck.STANDING_COMMITTEE,
            ReadinessCheck.OFFICE_CLERK);
    UnitView committee =
        organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Đầu Tiên");
    UnitView cell = organisation.unit(committee, UnitKind.CELL, "Chi bộ Đầu Tiên");
    UnitView room = organisation.room(committee, UnitDuty.INTAKE, "Văn phòng Đảng ủy");
    CurrentUser secretary = organisation.holder(cell, Role.SECRETARY);
    account(room, Role.INTAKE_CLERK);
    account(room, Role.APPRAISER);
    account(committee, Role.STANDING_COMMITTEE);
    account(room, Role.OFFICE_CLERK);
    assertThat(lacking())
        .as("a secretary who cannot sign in opens nothing")
        .containsExactly(ReadinessCheck.CELL_SECRETARY);
    organisation.account(secretary.officialId());
    assertThat(lacking()).isEmpty();
    assertThat(readiness.view(admin).ready()).isTrue();
    organisation.unit(committee, UnitKind.CELL, "Chi bộ Thứ Hai");
    assertThat(readiness.view(admin).points())
        .contains(new ReadinessPoint(ReadinessCheck.CELL_SECRETARY, true, 1, 1));
  }

  @Test
  void the_last_administrator_can_neither_be_blocked_nor_relieved() {
    UUID holding = changes.view(admin.officialId()).holdings().get(0).id();
    assertThatThrownBy(() -> administration.block(admin, admin.officialId(), Map.of()))
        .isInstanceOf(OrganisationProblem.class)
        .hasMessage("ORGANISATION-007");
    administration.unblock(admin, admin.officialId());
    LocalDate later = LocalDate.of(2099, 1, 1);
    assertThatThrownBy(() -> administration.end(admin, holding, later, Map.of()))
        .hasMessage("ORGANISATION-007");
  }

  @Test
  void who_sets_up_alone_gives_out_links_alone_until_somebody_else_can_sign_in() {
    CurrentUser other = organisation.holder(province, Role.SYSTEM_ADMIN);
    CurrentUser clerk = organisation.holder(province, Role.OFFICE_CLERK);
    organisation.account(clerk.officialId());
    assertThat(administration.issueLink(admin, clerk.officialId()).alone()).isTrue();
    organisation.account(other.officialId());
    assertThat(administration.issueLink(admin, clerk.officialId()).alone()).isFalse();
    administration.block(other, admin.officialId(), Map.of());
    assertThat(administration.issueLink(other, clerk.officialId()).alone())
        .as("who is blocked could confirm once")
        .isFalse();
  }

  @Test
  void one_of_two_administrators_may_go() {
    CurrentUser other = organisation.holder(province, Role.SYSTEM_ADMIN);
    organisation.account(other.officialId());
    assertThat(administration.block(admin, admin.officialId(), Map.of()).account().blocked())
        .isTrue();
    assertThatThrownBy(() -> administration.block(other, other.officialId(), Map.of()))
        .hasMessage("ORGANISATION-007");
  }

  private void account(UnitView unit, Role role) {
    organisation.account(organisation.holder(unit, role).officialId());
  }

  private List<ReadinessCheck> lacking() {
    return readiness.view(admin).points().stream()
        .filter(point -> !point.met())
        .map(ReadinessPoint::check)
        .toList();
  }
}
