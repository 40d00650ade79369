package vn.hoso.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.delegation.Delegations;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitProblem;
import vn.hoso.unit.UnitView;

@IntegrationTest
class OfficialsTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 9, 30);

  @Autowired Officials officials;
  @Autowired Positions positions;
  @Autowired Delegations delegations;
  @Autowired TestOrganisation organisation;
  private UnitView grassroots;
  private UnitView cell;

  @BeforeEach
  void grow() {
    grassroots =
        organisation.unit(
            organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Nhân sự");
    cell = organisation.unit(grassroots, UnitKind.CELL, "Chi bộ Nhân sự");
  }

  @Test
  void a_position_is_held_from_its_first_to_its_last_day() {
    UUID id = organisation.holder(cell, Role.SECRETARY, FIRST, LAST).officialId();
    assertThat(officials.asUser(id, FIRST.minusDays(1)).positions()).isEmpty();
    assertThat(officials.asUser(id, FIRST).holdsAt(cell.id(), Role.SECRETARY)).isTrue();
    assertThat(officials.asUser(id, LAST).holdsAt(cell.id(), Role.SECRETARY)).isTrue();
    assertThat(officials.asUser(id, LAST.plusDays(1)).positions()).isEmpty();
  }

  @Test
  void an_official_holds_several_positions_at_once() {
    UUID id = organisation.holder(cell, Role.SECRETARY).officialId();
    organisation.appoint(id, grassroots, Role.STANDING_COMMITTEE, FIRST, null);
    CurrentUser user = officials.asUser(id, FIRST);
    assertThat(user.positions()).hasSize(2);
    assertThat(user.holds(Role.STANDING_COMMITTEE)).isTrue();
    assertThat(user.holds(Role.SECRETARY, UnitKind.CELL)).isTrue();
    assertThat(user.holds(Role.SECRETARY, UnitKind.SECTION_COMMITTEE)).isFalse();
    assertThat(user.holds(positions.of(cell.id(), Role.SECRETARY).id())).isTrue();
    assertThat(user.holdsAt(grassroots.id(), Role.SECRETARY)).isFalse();
  }

  @Test
  void holders_are_those_of_the_day() {
    CurrentUser before = organisation.holder(cell, Role.SECRETARY, FIRST, LAST);
    CurrentUser after = organisation.holder(cell, Role.SECRETARY, LAST.plusDays(1), null);
    UUID position = positions.of(cell.id(), Role.SECRETARY).id();
    assertThat(officials.holders(position, LAST))
        .containsExactly(new OfficialName(before.officialId(), before.fullName()));
    assertThat(officials.holders(position, LAST.plusDays(1)))
        .containsExactly(new OfficialName(after.officialId(), after.fullName()));
    assertThat(officials.name(after.officialId())).isEqualTo(after.fullName());
  }

  @Test
  void a_relieved_official_holds_the_position_until_the_day_given() {
    UUID id = organisation.holder(cell, Role.SECRETARY, FIRST, null).officialId();
    officials.relieve(id, positions.of(cell.id(), Role.SECRETARY).id(), LAST);
    assertThat(officials.asUser(id, LAST).holds(Role.SECRETARY)).isTrue();
    assertThat(officials.asUser(id, LAST.plusDays(1)).holds(Role.SECRETARY)).isFalse();
  }

  @Test
  void a_committee_is_delegated_only_in_that_matter_and_on_those_days() {
    delegations.delegate(grassroots.id(), "admission", FIRST, LAST, "12-QĐ/TU");
    assertThat(delegations.isDelegated(grassroots.id(), "admission", FIRST.minusDays(1))).isFalse();
    assertThat(delegations.isDelegated(grassroots.id(), "admission", FIRST)).isTrue();
    assertThat(delegations.isDelegated(grassroots.id(), "admission", LAST)).isTrue();
    assertThat(delegations.isDelegated(grassroots.id(), "admission", LAST.plusDays(1))).isFalse();
    assertThat(delegations.isDelegated(grassroots.id(), "transfer", FIRST)).isFalse();
    assertThat(delegations.isDelegated(cell.id(), "admission", FIRST)).isFalse();
  }

  @Test
  void who_is_signed_in_is_read_in_one_statement_however_much_he_holds() {
    UUID id = organisation.holder(cell, Role.SECRETARY).officialId();
    organisation.appoint(id, grassroots, Role.STANDING_COMMITTEE, FIRST, null);
    organisation.appoint(id, grassroots, Role.SECRETARY, FIRST, null);
    SecurityContextHolder.getContext().setAuthentication(new SignedInOfficial(id));
    try {
      assertThat(
              StatementProbe.statementsOf(
                  () -> assertThat(officials.current().positions()).hasSize(3)))
          .hasSize(1);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  @Test
  void unknown_officials_and_nobody_are_refused() {
    assertThatThrownBy(() -> officials.asUser(UUID.randomUUID(), FIRST))
        .isInstanceOf(OrganisationProblem.class)
        .hasMessage("ORGANISATION-001");
    assertThatThrownBy(() -> officials.current())
        .isInstanceOf(OrganisationProblem.class)
        .hasMessage("ORGANISATION-003");
    UUID someone = organisation.holder(cell, Role.SECRETARY).officialId();
    UUID position = positions.of(cell.id(), Role.SECRETARY).id();
    assertThatThrownBy(() -> officials.appoint(someone, UUID.randomUUID(), FIRST, null))
        .isInstanceOf(OrganisationProblem.class)
        .hasMessage("ORGANISATION-001");
    assertThatThrownBy(() -> officials.appoint(someone, position, LAST, FIRST))
        .isInstanceOf(UnitProblem.class)
        .hasMessage("ORGANISATION-002");
    assertThatThrownBy(() -> officials.relieve(someone, UUID.randomUUID(), LAST))
        .isInstanceOf(OrganisationProblem.class)
        .hasMessage("ORGANISATION-001");
    assertThatThrownBy(
            () -> delegations.delegate(UUID.randomUUID(), "admission", FIRST, LAST, "1-QĐ/TU"))
        .isInstanceOf(UnitProblem.class)
        .hasMessage("ORGANISATION-001");
    assertThatThrownBy(() -> officials.create(" "))
        .isInstanceOf(OrganisationProblem.class)
        .hasMessage("ORGANISATION-002");
  }
}
