package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;
import vn.hoso.unit.UnitDraft;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** A list of units gives whoever has it written nothing, by whatever row. */
@IntegrationTest
class KeptUnitListsTest {

  @Autowired TestOrganisation organisation;
  @Autowired KeptUnitLists lists;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  private UnitView committee;
  private UnitView loses;
  private UnitView plain;
  private CurrentUser who;
  private CurrentUser another;
  private LocalDate today;

  @BeforeEach
  void anAdministratorWhoSitsInARoom() {
    UnitView province = organisation.province();
    today = LocalDate.now(clock);
    committee = organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Có Phòng");
    UnitView his = organisation.room(committee, UnitDuty.APPRAISAL, "Phòng Thẩm định Có Mình");
    loses = organisation.room(committee, UnitDuty.VERIFICATION, "Phòng Bảo vệ Mất Việc");
    plain = organisation.unit(committee, UnitKind.ROOM, "Phòng Thường");
    who = organisation.holder(province, Role.SYSTEM_ADMIN);
    organisation.appoint(who.officialId(), his, Role.APPRAISER, today, null);
    another = organisation.holder(province, Role.SYSTEM_ADMIN);
    organisation.account(who.officialId());
    organisation.account(another.officialId());
  }

  @Test
  void work_that_would_fall_to_his_own_room_stays_and_the_other_rows_are_written() {
    assertThat(written(who.officialId())).containsExactly(Kind.REFUSED, Kind.CHANGED);
  }

  @Test
  void who_gains_nothing_by_it_has_all_rows_written() {
    assertThat(written(another.officialId())).containsExactly(Kind.CHANGED, Kind.CHANGED);
  }

  private List<Kind> written(UUID by) {
    List<Kind> kinds = new ArrayList<>();
    transaction.executeWithoutResult(
        begun -> {
          begun.setRollbackOnly();
          lists
              .write(
                  by,
                  List.of(row(loses, null, UnitDuty.INTAKE), row(plain, "P. Thường", null)),
                  n -> true)
              .stream()
              .map(ImportVerdict::kind)
              .forEach(kinds::add);
        });
    return kinds;
  }

  private UnitDraft row(UnitView unit, String shortName, UnitDuty duty) {
    return new UnitDraft(
        committee.code(), unit.code(), unit.name(), shortName, UnitKind.ROOM, duty, today);
  }
}
