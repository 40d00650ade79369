package vn.hoso.conclusion;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.conclusion.GateReading.Finding;
import vn.hoso.conclusion.GateRows.GateRow;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.FieldError;
import vn.hoso.step.StepRuns;

/**
 * A step is completed once somebody has concluded on each of its gates that is not plainly met;
 * which way makes no difference.
 */
@Component
class GateStepPolicy implements StepPolicy {

  private final Procedures procedures;
  private final GateReading reading;
  private final GateRows rows;
  private final StepRuns runs;

  GateStepPolicy(Procedures procedures, GateReading reading, GateRows rows, StepRuns runs) {
    this.procedures = procedures;
    this.reading = reading;
    this.rows = rows;
    this.runs = runs;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    if (procedures.revision(completion.revisionId()).procedure().gates().stream()
        .noneMatch(rule -> rule.asksAt(completion.step().id(), completion.outcome()))) {
      return List.of();
    }
    var known = rows.of(completion.dossierId());
    var item = runs.get(completion.taskId()).item();
    return reading.of(completion.dossierId()).stream()
        .filter(each -> each.rule().asksAt(completion.step().id(), completion.outcome()))
        .filter(each -> item == null || item.id().equals(each.itemId()))
        .filter(each -> !each.verdict().clear() && !settled(known, each))
        .map(GateStepPolicy::error)
        .toList();
  }

  private static boolean settled(List<GateRow> known, Finding found) {
    UUID item = found.itemId();
    return GateRows.of(known, found.rule().name(), item)
        .filter(row -> row.seen().equals(found.verdict().seen()))
        .isPresent();
  }

  private static FieldError error(Finding found) {
    var label = found.rule().label();
    String whom = found.item() == null ? "" : " (" + found.item().name() + ")";
    return new FieldError(
        "gates",
        "unconcluded",
        "Cần xem xét và kết luận: %s%s.".formatted(label.vi(), whom),
        "To be looked at and concluded: %s%s.".formatted(label.in(Locale.ENGLISH), whom));
  }
}
