package vn.hoso.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.AskedNames;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Found;
import vn.hoso.step.StepReaddressed;
import vn.hoso.unit.Units;

/** The list of tallies that wait for a confirmation. */
@Component
class WaitingRows {

  private static final int MOST = 200;

  private static final String CONFIRMABLE =
      """
      select w.*, d.procedure_slug, s.step_id
      from hoso.ballot_waiting w
      join hoso.dossier d on d.id = w.dossier_id
      join hoso.step_record s on s.id = w.task_id
      where w.entered_by <> all (cast(:selves as uuid[])) and (<seen>)
        and ((w.roles is null and w.unit_id = any (cast(:bodies as uuid[])))
          or exists (select 1 from unnest(w.roles) role
            where w.unit_id::text || role = any (cast(:posts as text[])))
          or w.unit_path like any (cast(:above as text[])))
      order by w.entered_at, w.task_id
      """
          .replace("<seen>", DossierSight.WHERE);

  /** A row, and by what it may be kept from whoever asks. */
  private record Row(String procedure, String stepId, UUID unitId, WaitingBallot ballot) {}

  private final JdbcClient jdbc;
  private final DossierChanges dossiers;
  private final DossierSight sight;
  private final SecrecyPolicy secrecy;
  private final Units units;
  private final AskedNames names;
  private final Clock clock;

  WaitingRows(
      JdbcClient jdbc,
      DossierChanges dossiers,
      DossierSight sight,
      SecrecyPolicy secrecy,
      Units units,
      AskedNames names,
      Clock clock) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
    this.sight = sight;
    this.secrecy = secrecy;
    this.units = units;
    this.names = names;
    this.clock = clock;
  }

  void add(Vote vote) {
    StepRecordView step = vote.step();
    Ballot ballot = vote.ballot();
    var dossier = dossiers.get(step.dossierId());
    remove(step.id());
    jdbc.sql(
            """
            insert into hoso.ballot_waiting (task_id, version, dossier_id, dossier_code, person_name, step_name,
              unit_id, unit_path, unit_name, roles, entered_by, entered_by_name, entered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(step.id(), ballot.version(), dossier.id(), dossier.code())
        .params(dossier.about(), step.stepName())
        .params(step.unitId(), step.unitPath())
        .params(units.nameOn(step.unitId(), LocalDate.now(clock)))
        .param(roles(vote))
        .params(ballot.enteredBy(), ballot.enteredByName(), Timestamp.from(ballot.enteredAt()))
        .update();
  }

  /** Null where whoever sits on the body confirms. */
  private static String[] roles(Vote vote) {
    var named = vote.rule().confirmedBy();
    return named.isEmpty() ? null : named.stream().map(Role::name).toArray(String[]::new);
  }

  void remove(UUID taskId) {
    jdbc.sql("delete from hoso.ballot_waiting where task_id = ?").param(taskId).update();
  }

  /** What waits with a unit that ends waits with its successor. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(StepReaddressed event) {
    var step = event.step();
    jdbc.sql(
            "update hoso.ballot_waiting set unit_id = ?, unit_path = ?, unit_name = ? where task_id = ?")
        .params(step.unitId(), step.unitPath())
        .params(units.nameOn(step.unitId(), LocalDate.now(clock)), step.id())
        .update();
  }

  /**
   * Those the official may confirm, the oldest first: the same predicate as the policy's, over
   * dossiers he sees and steps he knows of.
   */
  Found<WaitingBallot> of(CurrentUser by) {
    var confirmed = confirmable(by);
    var readers =
        secrecy.readers(
            by,
            confirmed.stream()
                .filter(row -> secrecy.secretive(row.procedure()))
                .map(row -> row.ballot().dossierId())
                .collect(Collectors.toSet()));
    return Found.of(
        confirmed.stream()
            .filter(row -> knows(readers.get(row.ballot().dossierId()), row))
            .map(Row::ballot)
            .limit(MOST + 1L)
            .toList(),
        MOST);
  }

  private static boolean knows(@Nullable CaseReader reader, Row row) {
    return reader == null || reader.knows(row.stepId(), row.unitId());
  }

  private List<Row> confirmable(CurrentUser by) {
    return jdbc.sql(CONFIRMABLE)
        .params(sight.parameters(by))
        .param("selves", by.selves().toArray(UUID[]::new))
        .param(
            "bodies",
            by.positions().stream()
                .filter(held -> BallotPolicy.OF_THE_BODY.contains(held.role()))
                .map(HeldPosition::unitId)
                .toArray(UUID[]::new))
        .param(
            "posts",
            by.positions().stream()
                .map(held -> held.unitId() + held.role().name())
                .toArray(String[]::new))
        .param(
            "above",
            by.positions().stream()
                .filter(held -> BallotPolicy.ABOVE.contains(held.role()))
                .map(held -> held.unitPath() + "_%")
                .toArray(String[]::new))
        .query(this::read)
        .list();
  }

  private Row read(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("procedure_slug"),
        row.getString("step_id"),
        row.getObject("unit_id", UUID.class),
        new WaitingBallot(
            row.getObject("task_id", UUID.class),
            row.getObject("dossier_id", UUID.class),
            row.getString("dossier_code"),
            row.getString("person_name"),
            names.step(row.getString("step_name")),
            row.getString("unit_name"),
            row.getInt("version"),
            row.getString("entered_by_name"),
            row.getTimestamp("entered_at").toInstant()));
  }
}
