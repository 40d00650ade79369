package vn.hoso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.Sha256;
import vn.hoso.shared.Text;

/**
 * All of a revision that is not sourced: what stands in its description, its model and its tables.
 */
@Component
class EvidenceRows {

  static final String STEPS = "steps";
  static final String LIMITS = "limits";

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private final Procedures procedures;

  /** A published revision never changes. */
  private final Map<UUID, List<EvidenceRow>> known = new ConcurrentHashMap<>();

  EvidenceRows(Procedures procedures) {
    this.procedures = procedures;
  }

  List<EvidenceRow> of(ProcedureRevision revision) {
    return known.computeIfAbsent(revision.id(), id -> read(revision));
  }

  private List<EvidenceRow> read(ProcedureRevision revision) {
    Function<String, byte[]> files = path -> procedures.file(revision.id(), path);
    var rows =
        new ArrayList<>(
            DescriptionRows.of(YAML.readTree(files.apply(ProcedureFolder.DESCRIPTION)), files));
    var procedure = revision.procedure();
    procedure.steps().forEach(step -> step(procedure, step, rows));
    procedure.limits().forEach(limit -> limit(procedure, limit, rows));
    rows.addAll(TableRows.of(files));
    return List.copyOf(rows);
  }

  private static void step(Procedure procedure, Step step, List<EvidenceRow> rows) {
    if (step.confidence() != Confidence.SOURCED) {
      var said = words(procedure, wording -> wording.limit(step));
      rows.add(
          new EvidenceRow(
              EvidenceRow.key(STEPS, step.id(), null),
              Sha256.hex(content(step)),
              STEPS,
              null,
              step.publicName(),
              said,
              step.legalBasis(),
              step.confidence()));
    }
  }

  private static String content(Step step) {
    return step.limit() == null
        ? String.valueOf(step.waiting().until())
        : step.limit().vi() + " " + step.limitFrom();
  }

  private static void limit(Procedure procedure, ProcedureLimit limit, List<EvidenceRow> rows) {
    var between = limit.from() + " " + limit.to();
    if (limit.confidence() != Confidence.SOURCED) {
      rows.add(
          new EvidenceRow(
              EvidenceRow.key(LIMITS, limit.name(), null),
              Sha256.hex(limit.limit().vi() + " " + between),
              LIMITS,
              null,
              limit.said(),
              words(procedure, wording -> wording.limit(limit.limit(), limit.from())),
              limit.legalBasis(),
              limit.confidence()));
    }
    var extension = limit.extension();
    if (extension != null && extension.confidence() != Confidence.SOURCED) {
      rows.add(
          new EvidenceRow(
              EvidenceRow.key(LIMITS, limit.name(), "extension"),
              Sha256.hex(extension.most().vi() + " " + between),
              LIMITS,
              "extension",
              limit.said(),
              words(procedure, wording -> wording.limit(extension.most(), Step.FROM_TASK)),
              extension.legalBasis(),
              extension.confidence()));
    }
  }

  private static Text words(Procedure procedure, Function<Wording, String> said) {
    return new Text(
        said.apply(new Wording(procedure, Locale.forLanguageTag("vi"), true)),
        said.apply(new Wording(procedure, Locale.ENGLISH, true)));
  }
}
