package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.direction.Directions;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.task.Tasks;
import vn.hoso.unit.Units;

/** The words of orders and of their answers are held against what the history tells of them. */
@IntegrationTest
class DirectionsAgainstHistoryTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Directions directions;
  @Autowired Tasks tasks;
  @Autowired Units units;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hoso.direction set text = 'Không yêu cầu gì' where dossier_id = :id and id in (select direction_id from hoso.direction_end where answer is not null)",
        "update hoso.direction_end set answer = 'Đã báo cáo đầy đủ' where answer is not null and <its>",
        "update hoso.direction_end set answer = null where answer is not null and <its>",
        "update hoso.direction_end set answer = 'Tôi đã trả lời' where answer is null and <its>",
        "delete from hoso.direction_end where answer is not null and <its>",
        "delete from hoso.direction_end where answer is null and <its>",
        "delete from hoso.direction g where g.dossier_id = :id and not exists (select from hoso.direction_end e where e.direction_id = g.id)",
        """
        insert into hoso.direction
        select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid()))).*
        from hoso.direction g where id = (select id from hoso.direction where dossier_id = :id order by id limit 1)
        """,
        """
        insert into hoso.direction_end
        select id, 'Không ai trả lời', now(), given_by, given_by_name from hoso.direction g
        where g.dossier_id = :id and not exists (select from hoso.direction_end e where e.direction_id = g.id)
        """
      })
  void words_of_an_order_that_are_others_than_were_told_show(String statement) {
    UUID dossier = ordered();
    verification.run();
    assertThat(of(dossier)).isEmpty();
    assertThat(
            after(
                dossier,
                statement.replace(
                    "<its>",
                    "direction_id in (select id from hoso.direction where dossier_id = :id)")))
        .isNotEmpty()
        .allMatch(fault -> fault.kind() == FaultKind.DIRECTIONS)
        .allMatch(fault -> fault.text().contains("chỉ đạo") && fault.text().contains("nhật ký"))
        .noneMatch(fault -> fault.text().contains("lý lịch"));
  }

  @Test
  void an_order_of_which_the_details_were_erased_is_no_fault() {
    UUID dossier = ordered();
    assertThat(
            after(
                dossier,
                """
                update hoso.history_entry set payload = null, salt = null
                where dossier_id = :id and kind like 'Direction%'
                """))
        .filteredOn(fault -> fault.kind() == FaultKind.DIRECTIONS)
        .isEmpty();
  }

  /** One answered, one taken back, one that waits. */
  private UUID ordered() {
    UUID dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView step = line.advanceTo(dossier, "appraiseDossier");
    var room = units.get(step.unitId(), TestOrganisation.START);
    CurrentUser head = line.holder(room.id(), Role.UNIT_HEAD);
    CurrentUser holder = organisation.holder(room, Role.APPRAISER);
    tasks.assign(head, step.id(), holder.officialId());
    for (var text : List.of("Xem kỹ lý lịch.", "Hỏi lại nơi cấp lý lịch.", "Bổ sung lý lịch.")) {
      directions.give(head, dossier, step.id(), text, null, directions.of(head, dossier).version());
    }
    var items = directions.of(head, dossier).items();
    directions.answer(holder, dossier, items.get(0).id(), "Đã xem kỹ lý lịch.");
    directions.withdraw(head, dossier, items.get(1).id());
    return dossier;
  }

  private List<Fault> after(UUID dossier, String statement) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          guards("disable");
          assertThat(jdbc.sql(statement).param("id", dossier).update()).isPositive();
          guards("enable");
          verification.run();
          return of(dossier);
        });
  }

  private void guards(String how) {
    for (var table : List.of("direction", "direction_end", "history_entry")) {
      jdbc.sql("alter table hoso." + table + " " + how + " trigger user").update();
    }
  }

  private List<Fault> of(UUID dossier) {
    return checks.newest().orElseThrow().faults().stream()
        .filter(fault -> dossier.toString().equals(fault.dossierId()))
        .toList();
  }
}
