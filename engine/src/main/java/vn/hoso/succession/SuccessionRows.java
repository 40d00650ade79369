package vn.hoso.succession;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.AskedNames;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.OpenDossiers.Concerned;
import vn.hoso.unit.OpenDossiers.OpenStep;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitView;

/** Which open dossiers a unit has a part in, and what of them lies with it. */
@Repository
class SuccessionRows {

  private record Row(UUID id, String code, String slug, List<PartCapacity> parts) {}

  private record StepRow(
      UUID dossierId, UUID id, String stepName, UUID positionId, String holderName) {}

  private final JdbcClient jdbc;
  private final Positions positions;
  private final AskedNames names;
  private final Procedures procedures;

  SuccessionRows(JdbcClient jdbc, Positions positions, AskedNames names, Procedures procedures) {
    this.jdbc = jdbc;
    this.positions = positions;
    this.names = names;
    this.procedures = procedures;
  }

  List<UUID> open(UUID unitId) {
    return rows(unitId).stream().map(Row::id).sorted().toList();
  }

  /** Three statements, however many there are. */
  List<Concerned> concerned(UUID unitId) {
    var steps = steps(unitId);
    var labels =
        positions
            .withIds(steps.stream().map(StepRow::positionId).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(PositionView::id, PositionView::label));
    var byDossier = steps.stream().collect(Collectors.groupingBy(StepRow::dossierId));
    return rows(unitId).stream()
        .map(row -> concerned(row, byDossier.getOrDefault(row.id(), List.of()), labels))
        .toList();
  }

  private Concerned concerned(Row row, List<StepRow> steps, Map<UUID, String> labels) {
    boolean kept = procedures.keepsSecrets(row.slug());
    return new Concerned(
        row.id(),
        kept ? null : row.code(),
        row.parts().stream().map(Enum::name).toList(),
        duties(row.parts()),
        row.parts().stream().anyMatch(part -> duties(List.of(part)).isEmpty()),
        steps.stream()
            .map(
                step ->
                    new OpenStep(
                        step.id(),
                        kept ? StepRecordView.internalName() : names.step(step.stepName()),
                        AskedTitle.of(labels.get(step.positionId())),
                        step.holderName()))
            .toList());
  }

  private static Set<UnitDuty> duties(List<PartCapacity> parts) {
    var duties = EnumSet.noneOf(UnitDuty.class);
    for (var part : parts) {
      switch (part) {
        case INTAKE -> duties.add(UnitDuty.INTAKE);
        case APPRAISER -> duties.add(UnitDuty.APPRAISAL);
        default -> {}
      }
    }
    return duties;
  }

  private List<Row> rows(UUID unitId) {
    return jdbc.sql(
            """
            select d.id, d.code, d.procedure_slug, array_agg(distinct u.capacity) parts
            from hoso.dossier d join hoso.dossier_unit u on u.dossier_id = d.id
            where u.unit_id = :unit and d.closed_at is null
            group by d.id order by d.opened_at, d.id
            """)
        .param("unit", unitId)
        .query(
            (row, number) -> {
              var parts = new ArrayList<PartCapacity>();
              for (var part : (String[]) row.getArray("parts").getArray()) {
                parts.add(PartCapacity.valueOf(part));
              }
              return new Row(
                  row.getObject("id", UUID.class),
                  row.getString("code"),
                  row.getString("procedure_slug"),
                  parts);
            })
        .list();
  }

  private List<StepRow> steps(UUID unitId) {
    return jdbc.sql(
            """
            select dossier_id, id, step_name, position_id, holder_name from hoso.step_record
            where unit_id = ? and completed_at is null and cancelled_at is null order by seq, id
            """)
        .param(unitId)
        .query(StepRow.class)
        .list();
  }

  /** Paths are written by statements of their own, as when a unit moves. */
  void follow(UnitView successor) {
    jdbc.sql(
            """
            update hoso.step_record set unit_path = :path
            where unit_id = :unit and unit_path <> :path and completed_at is null and cancelled_at is null
            """)
        .params(Map.of("unit", successor.id(), "path", successor.path()))
        .update();
  }
}
