package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.audit.Histories;
import vn.hoso.dossier.DossierStatus;

/** The demo dossiers are what the doors would have written on those days. */
class DemoDossiersTest {

  private final JdbcClient jdbc = DemoProduct.bean(JdbcClient.class);

  @Test
  void they_stand_in_every_status_admission_reaches() {
    var reached =
        new HashSet<>(
            jdbc.sql("select distinct status from hoso.dossier").query(String.class).list());
    var expected = new HashSet<>(Arrays.stream(DossierStatus.values()).map(Enum::name).toList());
    // Acts beside the road, which the demo leaves to whoever tries it.
    expected.remove("SUSPENDED");
    expected.remove("DECISION_CANCELLED");
    expected.remove("DECIDED"); // passed through within a day
    assertThat(reached).containsAll(expected);
    assertThat(jdbc.sql("select count(*) from hoso.dossier").query(Integer.class).single())
        .isGreaterThanOrEqualTo(60);
  }

  @Test
  void each_history_is_a_whole_chain() {
    var histories = DemoProduct.bean(Histories.class);
    List<UUID> ids = jdbc.sql("select id from hoso.dossier").query(UUID.class).list();
    assertThat(ids).allSatisfy(id -> assertThat(histories.verify(id).whole()).isTrue());
  }

  @Test
  void the_inbox_holds_the_engine_s_tasks_and_nothing_else() {
    var inbox = jdbc.sql("select id::text from hoso.work_item").query(String.class).set();
    var engine = jdbc.sql("select id_ from camunda.act_ru_task").query(String.class).set();
    assertThat(inbox).isEqualTo(engine).hasSizeGreaterThan(20);
  }
}
