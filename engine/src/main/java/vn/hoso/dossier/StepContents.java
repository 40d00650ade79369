package vn.hoso.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Part;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;

/**
 * What the steps of a dossier wrote: the one filter between it and whoever sees the dossier. Who
 * reads what is said by the folder; a side is who does its steps or votes at them in exactly the
 * unit that plays the part, nobody above, beside or below; and whoever wrote it.
 */
@Service
public class StepContents {

  private static final String OUTCOME = "outcome";

  private final DossierChanges changes;
  private final DossierSight sight;
  private final StepRecordRepository records;
  private final Procedures procedures;
  private final JsonMapper json;

  StepContents(
      DossierChanges changes,
      DossierSight sight,
      StepRecordRepository records,
      Procedures procedures,
      JsonMapper json) {
    this.changes = changes;
    this.sight = sight;
    this.records = records;
    this.procedures = procedures;
    this.json = json;
  }

  /**
   * Every completed step in order, with what of it the official may read.
   *
   * @param reader of that dossier
   */
  @Transactional(readOnly = true)
  public List<StepContent> of(Reader reader, UUID dossierId) {
    return records.findByDossierIdOrderBySeq(dossierId).stream()
        .filter(each -> each.completedAt != null && each.formInForce() != null)
        .map(each -> content(reader, each))
        .toList();
  }

  /**
   * Who asks, once for many questions.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  @Transactional(readOnly = true)
  public Reader reader(CurrentUser by, UUID dossierId) {
    var dossier = changes.get(dossierId);
    sight.require(by, dossier);
    var units = new HashMap<String, UUID>();
    dossier.seats.forEach((part, seat) -> units.put(part, seat.unitId()));
    return reader(by, dossier.governing().revisionId(), units);
  }

  /** As {@link #reader(CurrentUser, UUID)}, of a dossier he was found to see. */
  public Reader reader(CurrentUser by, DossierState dossier) {
    var units = new HashMap<String, UUID>();
    dossier.seats().forEach(seat -> units.put(seat.part(), seat.unitId()));
    return reader(by, dossier.revisionId(), units);
  }

  private Reader reader(CurrentUser by, UUID revisionId, Map<String, UUID> units) {
    var procedure = procedures.revision(revisionId).procedure();
    var parts =
        units.entrySet().stream()
            .filter(seat -> sitsAt(by, seat.getValue(), roles(procedure, seat.getKey())))
            .flatMap(seat -> procedure.part(seat.getKey()).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Reader(revisionId, by.officialId(), parts);
  }

  private static boolean sitsAt(CurrentUser by, UUID unitId, Set<Role> roles) {
    return roles.stream().anyMatch(role -> by.holdsAt(unitId, role));
  }

  /**
   * Who does the steps of a part, and who votes at them: one unit may play several parts, and its
   * intake clerk is no appraiser.
   */
  private static Set<Role> roles(Procedure procedure, String part) {
    var steps = procedure.steps().stream().filter(step -> step.part().equals(part)).toList();
    var roles = steps.stream().map(Step::role).collect(Collectors.toSet());
    if (steps.stream().anyMatch(step -> procedure.ballot(step.id()).isPresent())) {
      roles.add(Role.COMMITTEE_MEMBER);
    }
    return roles;
  }

  private StepContent content(Reader reader, StepRecord record) {
    var data = json.readTree(record.formInForce());
    var step = reader.step(record.stepId);
    var written = procedures.written(reader.revisionId, step.form(), data);
    var fields =
        written.stream()
            .filter(each -> reader.may(step, each.name(), record.outcome, record.completedBy))
            .toList();
    boolean told = reader.may(step, OUTCOME, record.outcome, record.completedBy);
    return new StepContent(
        record.view(),
        told ? procedures.outcomeName(reader.revisionId, step.form(), record.outcome) : null,
        fields,
        !told || fields.size() < written.size());
  }

  /** One official before one dossier. */
  public final class Reader {

    private final UUID revisionId;
    private final UUID officialId;
    private final Set<String> names;
    private final boolean office;

    private Reader(UUID revisionId, UUID officialId, Set<Part> parts) {
      this.revisionId = revisionId;
      this.officialId = officialId;
      this.names = parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
      this.office = parts.stream().anyMatch(part -> part.capacity().office());
    }

    /**
     * @param writer who completed the step; null where it is not known
     */
    public boolean may(String stepId, String field, String outcome, UUID writer) {
      return may(step(stepId), field, outcome, writer);
    }

    /** A copy of a completed form without what is not for him. */
    public JsonNode readable(String stepId, JsonNode form, UUID writer) {
      var outcome = form.path(OUTCOME).asString("");
      var left = (ObjectNode) form.deepCopy();
      left.retain(
          form.propertyNames().stream()
              .filter(field -> may(stepId, field, outcome, writer))
              .toList());
      return left;
    }

    private boolean may(Step step, String field, String outcome, UUID writer) {
      return officialId.equals(writer)
          || procedures.readers(revisionId, step, field, outcome).admit(names, office, step.part());
    }

    private Step step(String stepId) {
      return procedures.revision(revisionId).procedure().step(stepId).orElseThrow();
    }
  }
}
