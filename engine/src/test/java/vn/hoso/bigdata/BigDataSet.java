package vn.hoso.bigdata;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.TestOrganisation;
import vn.hoso.bigdata.BigOriginals.Stage;
import vn.hoso.inbox.Notices;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.Units;

/**
 * The big set of data: some dossiers that went through the doors, copied by SQL into as many
 * branches of the tree as it takes. {@code BigDataSetTest} holds the copies against the originals
 * and against what the doors would have written.
 */
@Component
public class BigDataSet {

  private final AdmissionLine line;
  private final TestOrganisation organisation;
  private final Tasks tasks;
  private final Notices notices;
  private final Units units;
  private final Positions positions;
  private final Officials officials;
  private final HosoClock clock;
  private final JdbcClient jdbc;
  private final JdbcTemplate bulk;
  private final TransactionTemplate transaction;

  BigDataSet(
      AdmissionLine line,
      TestOrganisation organisation,
      Tasks tasks,
      Notices notices,
      Units units,
      Positions positions,
      Officials officials,
      HosoClock clock,
      JdbcClient jdbc,
      JdbcTemplate bulk,
      TransactionTemplate transaction) {
    this.line = line;
    this.organisation = organisation;
    this.tasks = tasks;
    this.notices = notices;
    this.units = units;
    this.positions = positions;
    this.officials = officials;
    this.clock = clock;
    this.jdbc = jdbc;
    this.bulk = bulk;
    this.transaction = transaction;
  }

  /** Who sees much, some, and little of it. */
  public record Official(String name, CurrentUser user, long items) {}

  /** Left where it is; the clock stands at the day it was made for. */
  public List<Official> fill(BigSize size) {
    var originals = originals();
    var spared = new SparedKeys(jdbc, tables());
    var found =
        transaction.execute(
            status -> {
              bulk.execute((ConnectionCallback<Boolean>) BigDataSet::unhurried);
              jdbc.sql("set local work_mem = '256MB'").update();
              jdbc.sql("set local maintenance_work_mem = '512MB'").update();
              spared.drop();
              copy(originals, size);
              spared.makeAgain();
              return officials(size);
            });
    bulk.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              unhurried(connection);
              try (var statement = connection.createStatement()) {
                return statement.execute("vacuum analyze");
              }
            });
    return found;
  }

  /** A statement over millions of rows lasts longer than the product waits for an answer. */
  private static boolean unhurried(Connection connection) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, 0);
    return true;
  }

  BigOriginals originals() {
    return new BigOriginals(line, organisation, tasks, clock).play(notices);
  }

  /** In the transaction of the caller, who may roll it back. */
  void copy(BigOriginals originals, BigSize size) {
    new BigBranches(jdbc, originals).make(size.cells());
    jdbc.sql("drop table if exists hoso.copied").update();
    jdbc.sql(
            "create unlogged table hoso.copied (original uuid, n int, id uuid, branch int, person int, days int)")
        .update();
    plan(originals, size);
    if (size.days() > 0) {
      spread(originals, size.days());
    }
    jdbc.sql("create unique index on hoso.copied (id)").update();
    jdbc.sql("analyze hoso.copied").update();
    var people = new BigPeople(jdbc);
    people.make(size.open());
    people.register();
    var dossiers = new BigDossiers(jdbc);
    dossiers.copy();
    dossiers.instances();
    jdbc.sql("select cast(hoso.sum_waiting() as text)").query(String.class).optional();
  }

  /** First the branches of the heavy official, then those of the others, then nobody's. */
  private void plan(BigOriginals originals, BigSize size) {
    int heavy = size.positions() - 1;
    int mid = size.positions();
    int light = BigSize.LIGHT_POSITIONS;
    int rest = heavy + mid + light;
    var cell = originals.at(Stage.AT_CELL);
    var far = Stream.concat(cell.stream(), originals.at(Stage.AT_COMMITTEE).stream()).toList();
    plan(size, cell, size.heavyItems() - size.atCounter(), 0, heavy);
    plan(size, cell, size.midItems(), heavy, mid);
    plan(size, cell, size.lightItems(), heavy + mid, light);
    plan(size, far, size.elsewhere(), rest, size.cells() - rest);
    plan(size, originals.at(Stage.AT_COUNTER), size.atCounter(), 0, size.cells());
    plan(size, originals.at(Stage.BEYOND), size.beyond(), 0, size.cells());
    plan(size, originals.at(Stage.OVER), size.dossiers() - size.open(), 0, size.cells());
  }

  private void plan(BigSize size, List<UUID> of, int many, int firstBranch, int branches) {
    jdbc.sql(
            """
            insert into hoso.copied (original, n, id, branch, person, days)
            select (cast(:of as uuid[]))[1 + (g / :branches + g) % :kinds], had.n + g + 1, uuidv7(),
              :first + g % :branches, (had.n + g) % :people, 0
            from (select count(*)::int n from hoso.copied) had, generate_series(0, :many - 1) g
            """)
        .param("of", of.toArray(UUID[]::new))
        .param("kinds", of.size())
        .param("many", many)
        .param("first", firstBranch)
        .param("branches", branches)
        .param("people", size.open())
        .update();
  }

  /**
   * The last step of the youngest of those that are over was completed today, that of the others
   * before; what was done in open ones was done in the last two months.
   */
  private void spread(BigOriginals originals, int days) {
    jdbc.sql(
            """
            update hoso.copied c set days = cast(:today as date) - o.last - c.n % :days
            from (select dossier_id, cast(max(completed_at) as date) last from hoso.step_record
                  where dossier_id = any (cast(:over as uuid[])) group by 1) o
            where o.dossier_id = c.original
            """)
        .param("today", BigOriginals.TODAY)
        .param("days", days)
        .param("over", originals.at(Stage.OVER).toArray(UUID[]::new))
        .update();
    jdbc.sql(
            "update hoso.copied set days = -(n % 60) where original <> all (cast(:over as uuid[]))")
        .param("over", originals.at(Stage.OVER).toArray(UUID[]::new))
        .update();
  }

  /** Appointed through the door, at positions of copied cells and one at the counter. */
  List<Official> officials(BigSize size) {
    int heavy = size.positions() - 1;
    int mid = heavy + size.positions();
    var counter = units.withDuty(organisation.province().id(), UnitDuty.INTAKE, BigOriginals.TODAY);
    var atCounter = positions.of(counter.id(), Role.INTAKE_CLERK).id();
    return List.of(
        official("heavy", Stream.concat(Stream.of(atCounter), secretaries(0, heavy).stream())),
        official("mid", secretaries(heavy, mid).stream()),
        official("light", secretaries(mid, mid + BigSize.LIGHT_POSITIONS).stream()));
  }

  private List<UUID> secretaries(int from, int to) {
    return jdbc.sql(
            """
            select s.id from hoso.copied_seat s join hoso.position p on p.id = s.original
            join hoso.unit u on u.id = p.unit_id and u.kind = 'CELL'
            where p.role = 'SECRETARY' and s.branch >= ? and s.branch < ?
            """)
        .params(from, to)
        .query(UUID.class)
        .list();
  }

  private Official official(String name, Stream<UUID> at) {
    var id = officials.create("Đỗ Văn Đo");
    at.forEach(position -> officials.appoint(id, position, TestOrganisation.START, null));
    var user = officials.asUser(id, BigOriginals.TODAY);
    return new Official(name, user, items(user));
  }

  /** What nobody holds yet at his positions. */
  long items(CurrentUser user) {
    return jdbc.sql(
            "select count(*) from hoso.work_item where holder_id is null and position_id in"
                + " (select position_id from hoso.position_holding where official_id = ?)")
        .param(user.officialId())
        .query(Long.class)
        .single();
  }

  private static List<String> tables() {
    var all = new ArrayList<String>(List.of("hoso.dossier", "hoso.item_claim", "hoso.person"));
    all.add("hoso.work_item_watch");
    BigDossiers.OF_DOSSIER.forEach(each -> all.add("hoso." + each));
    BigDossiers.ENGINE.forEach(each -> all.add("camunda." + each));
    return all;
  }
}
