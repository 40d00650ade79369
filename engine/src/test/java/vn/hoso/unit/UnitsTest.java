package vn.hoso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;

@IntegrationTest
class UnitsTest {

  private static final LocalDate START = TestOrganisation.START;
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  @Autowired Units units;
  @Autowired TestOrganisation organisation;

  @Test
  void a_renamed_unit_keeps_its_old_name_for_the_days_before() {
    UnitView cell = newGrassroots("Đảng ủy xã Cũ");
    units.rename(cell.id(), "Đảng ủy xã Mới", "Xã Mới", MERGER);
    assertThat(units.nameOn(cell.id(), MERGER.minusDays(1))).isEqualTo("Đảng ủy xã Cũ");
    assertThat(units.nameOn(cell.id(), MERGER)).isEqualTo("Đảng ủy xã Mới");
    assertThat(units.get(cell.id(), MERGER.plusYears(1)).shortName()).isEqualTo("Xã Mới");
    assertThat(units.nameOn(cell.id(), START.minusYears(5)))
        .as("before its first name")
        .isEqualTo("Đảng ủy xã Cũ");
  }

  @Test
  void a_name_in_between_does_not_hide_the_later_one() {
    UnitView unit = newGrassroots("Thứ nhất");
    units.rename(unit.id(), "Thứ ba", "Thứ ba", MERGER);
    units.rename(unit.id(), "Thứ hai", "Thứ hai", MERGER.minusYears(1));
    assertThat(units.nameOn(unit.id(), MERGER.minusDays(1))).isEqualTo("Thứ hai");
    assertThat(units.nameOn(unit.id(), MERGER)).isEqualTo("Thứ ba");
  }

  @Test
  void a_code_is_dated_and_kept_without_its_points() {
    UnitView unit = newGrassroots("Đảng ủy xã Mã");
    String before = unit.code();
    units.recode(unit.id(), "99.168.053.000.001", MERGER);
    assertThat(units.get(unit.id(), MERGER.minusDays(1)).code()).isEqualTo(before).hasSize(14);
    assertThat(units.get(unit.id(), MERGER).code()).isEqualTo("99168053000001");
  }

  @Test
  void the_path_leads_from_the_root_to_the_unit() {
    UnitView province = organisation.province();
    UnitView grassroots = newGrassroots("Đảng ủy xã Đường");
    UnitView cell = organisation.unit(grassroots, UnitKind.CELL, "Chi bộ Đường");
    assertThat(cell.path())
        .isEqualTo("/" + province.id() + "/" + grassroots.id() + "/" + cell.id() + "/");
    assertThat(units.ancestors(cell.id()))
        .extracting(UnitView::id)
        .containsExactly(province.id(), grassroots.id(), cell.id());
  }

  @Test
  void a_duty_is_done_by_the_nearest_room_of_the_committee_else_by_itself() {
    UnitView committee =
        organisation.unit(organisation.province(), UnitKind.COMMITTEE, "Đảng ủy các cơ quan");
    assertThat(units.withDuty(committee.id(), UnitDuty.INTAKE, START).id())
        .isEqualTo(committee.id());

    UnitView below = organisation.unit(committee, UnitKind.GRASSROOTS_COMMITTEE, "Cơ sở có phòng");
    UnitView othersRoom = organisation.room(below, UnitDuty.INTAKE, "Văn phòng cơ sở");
    assertThat(units.withDuty(committee.id(), UnitDuty.INTAKE, START).id())
        .as("rooms of a committee below do not serve the one above")
        .isEqualTo(committee.id());
    assertThat(units.withDuty(below.id(), UnitDuty.INTAKE, START).id()).isEqualTo(othersRoom.id());

    UnitView board = organisation.unit(committee, UnitKind.BOARD, "Ban của Đảng ủy");
    UnitView deeper = organisation.room(board, UnitDuty.INTAKE, "Phòng của Ban");
    assertThat(units.withDuty(committee.id(), UnitDuty.INTAKE, START).id()).isEqualTo(deeper.id());
    UnitView nearer = organisation.room(committee, UnitDuty.INTAKE, "Văn phòng Đảng ủy");
    assertThat(units.withDuty(committee.id(), UnitDuty.INTAKE, START).id()).isEqualTo(nearer.id());
    assertThat(units.withDuty(committee.id(), UnitDuty.APPRAISAL, START).id())
        .isEqualTo(committee.id());
    assertThat(units.withDuty(committee.id(), UnitDuty.INTAKE, START.minusDays(1)).id())
        .as("no room exists yet")
        .isEqualTo(committee.id());
  }

  @Test
  void names_are_kept_composed() {
    UnitView unit = newGrassroots("Đảng ủy xã Ho\u0300a");
    assertThat(unit.name()).isEqualTo("Đảng ủy xã Hòa");
  }

  @Test
  void unknown_units_are_not_found() {
    UUID nowhere = UUID.randomUUID();
    assertRefused(() -> units.get(nowhere, START), "ORGANISATION-001", 404);
    assertRefused(() -> units.ancestors(nowhere), "ORGANISATION-001", 404);
    assertRefused(() -> units.withDuty(nowhere, UnitDuty.INTAKE, START), "ORGANISATION-001", 404);
  }

  @Test
  void a_unit_without_name_or_with_a_wrong_code_is_refused_by_field() {
    UUID province = organisation.province().id();
    assertThatThrownBy(
            () ->
                units.create(
                    new CreateUnitRequest(
                        province, UnitKind.CELL, null, " ", "ngắn", "123", START)))
        .asInstanceOf(InstanceOfAssertFactories.type(UnitProblem.class))
        .satisfies(
            problem ->
                assertThat(problem.errors())
                    .extracting(FieldError::field)
                    .containsExactlyInAnyOrder("name", "code"));
    assertRefused(
        () ->
            units.create(
                new CreateUnitRequest(null, UnitKind.CELL, null, "Chi bộ", "Chi bộ", null, START)),
        "ORGANISATION-002",
        422);
  }

  private UnitView newGrassroots(String name) {
    return organisation.unit(organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, name);
  }

  private static void assertRefused(Runnable act, String code, int status) {
    assertThatThrownBy(act::run)
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.status()).isEqualTo(status);
            });
  }
}
