package vn.hoso.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.shared.Problem;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

@IntegrationTest
class PositionsTest {

  @Autowired Positions positions;
  @Autowired TestOrganisation organisation;

  @Test
  void a_position_is_made_once_whoever_asks_first() throws Exception {
    UnitView cell = grassroots("Đảng ủy xã Chức danh");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<UUID>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> positions.of(cell.id(), Role.STANDING_COMMITTEE).id());
      }
      List<UUID> ids = new ArrayList<>();
      for (Future<UUID> call : pool.invokeAll(calls)) {
        ids.add(call.get());
      }
      assertThat(ids).hasSize(8).containsOnly(ids.get(0));
    } finally {
      pool.shutdown();
    }
    PositionView position = positions.of(cell.id(), Role.STANDING_COMMITTEE);
    assertThat(positions.get(position.id())).isEqualTo(position);
    assertThat(position.label()).isEqualTo("Ban Thường vụ Đảng ủy xã Chức danh");
  }

  @Test
  void positions_are_called_as_officials_call_them() {
    assertThat(PositionLabel.of(Role.SECRETARY, UnitKind.CELL, "Chi bộ thôn Đông"))
        .isEqualTo("Bí thư Chi bộ thôn Đông");
    assertThat(PositionLabel.of(Role.STANDING_COMMITTEE, UnitKind.PROVINCE, "Tỉnh ủy Đông Giang"))
        .isEqualTo("Thường trực Tỉnh ủy Đông Giang");
    assertThat(PositionLabel.of(Role.UNIT_HEAD, UnitKind.ROOM, "Phòng Tổ chức cán bộ"))
        .isEqualTo("Trưởng phòng Tổ chức cán bộ");
    assertThat(PositionLabel.of(Role.UNIT_HEAD, UnitKind.ROOM, "Văn phòng Ban"))
        .isEqualTo("Chánh Văn phòng Ban");
    assertThat(PositionLabel.of(Role.UNIT_HEAD, UnitKind.BOARD, "Ban Tổ chức Tỉnh ủy"))
        .isEqualTo("Trưởng ban Tổ chức Tỉnh ủy");
    assertThat(PositionLabel.of(Role.INTAKE_CLERK, UnitKind.ROOM, "Văn phòng Ban"))
        .isEqualTo("Cán bộ tiếp nhận, Văn phòng Ban");
    assertThat(Role.SECRETARY.label(UnitKind.CELL).vi()).isEqualTo("Bí thư chi bộ");
  }

  @Test
  void unknown_positions_and_positions_of_unknown_units_are_not_found() {
    UUID nowhere = UUID.randomUUID();
    assertNotFound(() -> positions.get(nowhere));
    assertNotFound(() -> positions.of(nowhere, Role.SECRETARY));
  }

  private UnitView grassroots(String name) {
    return organisation.unit(organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, name);
  }

  private static void assertNotFound(Runnable act) {
    assertThatThrownBy(act::run)
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("ORGANISATION-001");
              assertThat(problem.status()).isEqualTo(404);
            });
  }
}
