package vn.hoso.recount;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.CalendarTaken;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.Calendars;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedures;
import vn.hoso.recount.RecountRows.Recount;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.StepChanges;
import vn.hoso.step.StepChanges.DueMove;
import vn.hoso.step.StepRuns;

/**
 * Counts dossiers anew: what governs them, due days, reminders, lists, history, all or nothing. A
 * dossier that has ended, or is governed so already, stays as it is. What is the same for many is
 * written at once.
 */
@Component
class RecountActs {

  private final DossierChanges changes;
  private final StepRuns runs;
  private final StepChanges steps;
  private final Reckoning reckoning;
  private final Clocks clocks;
  private final Calendars calendars;
  private final Procedures procedures;

  RecountActs(
      DossierChanges changes,
      StepRuns runs,
      StepChanges steps,
      Reckoning reckoning,
      Clocks clocks,
      Calendars calendars,
      Procedures procedures) {
    this.changes = changes;
    this.runs = runs;
    this.steps = steps;
    this.reckoning = reckoning;
    this.clocks = clocks;
    this.calendars = calendars;
    this.procedures = procedures;
  }

  /**
   * Counts those of the dossiers anew that nobody else is acting on.
   *
   * @return what was moved of each, or would be where the choice leaves it; nothing where there is
   *     nothing to count. Those that were not free are missing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Map<UUID, Optional<DossierMove>> applyToFree(Recount recount, Collection<UUID> dossierIds) {
    return apply(recount, changes.free(dossierIds));
  }

  /** As above of one dossier; whoever is acting on it is waited for. */
  @Transactional(propagation = Propagation.MANDATORY)
  Map<UUID, Optional<DossierMove>> apply(Recount recount, UUID dossierId) {
    return apply(recount, List.of(changes.locked(dossierId)));
  }

  private Map<UUID, Optional<DossierMove>> apply(Recount recount, List<LockedDossier> dossiers) {
    var open =
        runs.open(dossiers.stream().map(LockedDossier::id).toList()).stream()
            .collect(groupingBy(StepRecordView::dossierId, mapping(OpenStep::of, toList())));
    var came = new HashMap<UUID, Optional<DossierMove>>();
    var taken =
        new Taken(
            new Reckoning.Memory(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    for (var dossier : dossiers) {
      var next = dossier.ended() ? null : next(recount, dossier);
      var steps = open.getOrDefault(dossier.id(), List.of());
      came.put(
          dossier.id(),
          Optional.ofNullable(next).map(rules -> take(recount, dossier, steps, rules, taken)));
    }
    write(recount, taken);
    return came;
  }

  /** What is to be written of many dossiers at once. */
  private record Taken(
      Reckoning.Memory memory,
      List<DueMove> due,
      Map<LockedDossier, Map<String, Object>> payloads,
      Map<UUID, List<UUID>> calendars) {}

  /** By what it is counted from now on; null where that governs it already. */
  private @Nullable Rules next(Recount recount, LockedDossier dossier) {
    if (recount.revisionId() == null) {
      var calendar = calendars.governing(dossier.seat(PartCapacity.OPENER).unitPath());
      boolean same = calendar.version().id().equals(dossier.calendarVersionId());
      return same ? null : new Rules(calendar, null, clocks);
    }
    if (recount.revisionId().equals(dossier.revisionId())) {
      return null;
    }
    var next = procedures.revision(recount.revisionId()).procedure();
    return new Rules(clocks.calendar(dossier), next, clocks.by(next));
  }

  private DossierMove take(
      Recount recount, LockedDossier dossier, List<OpenStep> open, Rules rules, Taken taken) {
    var due = reckoning.steps(dossier, open, rules, taken.memory());
    var move = reckoning.move(dossier, due, rules);
    if (recount.choice().takes(move)) {
      boolean limits = recount.revisionId() != null;
      var revision = limits ? recount.revisionId() : dossier.revisionId();
      var calendar = limits ? dossier.calendarVersionId() : rules.calendar().version().id();
      dossier.governedBy(revision, calendar, changes.now(), recount.reason());
      due.forEach((step, day) -> taken.due().add(new DueMove(dossier, step.id(), day)));
      taken.payloads().put(dossier, payload(recount.reason(), move));
      if (!limits) {
        taken.calendars().computeIfAbsent(calendar, id -> new ArrayList<>()).add(dossier.id());
      }
    }
    return move;
  }

  private void write(Recount recount, Taken taken) {
    taken.calendars().forEach((id, dossiers) -> changes.publish(new CalendarTaken(dossiers, id)));
    steps.due(taken.due());
    taken.payloads().keySet().forEach(clocks::refresh);
    changes.tell(
        recount.revisionId() == null
            ? DossierEventKind.CalendarApplied
            : DossierEventKind.LimitsApplied,
        recount.decidedBy(),
        taken.payloads());
  }

  private static Map<String, Object> payload(String reason, DossierMove move) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("reason", reason);
    payload.put(
        "dates",
        move.dates().stream()
            .filter(date -> !date.stays())
            .map(
                date ->
                    Map.of(
                        "label", date.label(),
                        "before", date.before().toString(),
                        "after", date.after().toString()))
            .toList());
    return payload;
  }
}
