package vn.hoso.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.conclusion.GateReading.Finding;
import vn.hoso.conclusion.GateRows.GateRow;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.state.Amendable;

/**
 * Conditions that are not plainly met: who holds the step named by the folder concludes on each,
 * with a reason. Sealed as the conclusions of papers are; none of them ends or holds up a dossier.
 */
@Service
@Transactional
public class Gates {

  private final Amendments dossiers;
  private final ConclusionPolicy policy;
  private final GateReading reading;
  private final GateRows rows;
  private final Clock clock;

  Gates(
      Amendments dossiers,
      ConclusionPolicy policy,
      GateReading reading,
      GateRows rows,
      Clock clock) {
    this.dossiers = dossiers;
    this.policy = policy;
    this.reading = reading;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Those of the dossier, in the order of its list and of the folder. The caller publishes {@link
   * vn.hoso.dossier.DossierRead}.
   *
   * @throws ConclusionProblem CONCLUSION-001 (403); DOSSIER-001 (404) where the dossier is not
   *     visible
   */
  @Transactional(readOnly = true)
  public List<GateView> of(CurrentUser by, UUID dossierId) {
    var dossier = dossiers.look(by, dossierId);
    policy.requireReader(by, dossier);
    var known = rows.of(dossierId);
    return reading.of(dossierId).stream().map(each -> view(by, dossier, known, each)).toList();
  }

  /**
   * Enters what somebody concludes; an earlier conclusion stays behind it.
   *
   * @param version of the conclusion the official saw; 0 for none
   * @throws ConclusionProblem CONCLUSION-001 and -002 (403), -004 (409, stale), -005 (404);
   *     DOSSIER-001 (404) where the dossier is not visible
   */
  public void conclude(
      CurrentUser by,
      UUID dossierId,
      String gate,
      @Nullable UUID itemId,
      Conclusion conclusion,
      String reason,
      int version) {
    var dossier = dossiers.lock(by, dossierId);
    policy.requireReader(by, dossier);
    Finding found =
        reading.of(dossierId).stream()
            .filter(each -> each.rule().name().equals(gate))
            .filter(each -> Objects.equals(each.itemId(), itemId) && !each.verdict().clear())
            .findFirst()
            .orElseThrow(ConclusionProblem::noSuchGate);
    var step = policy.requireHolder(by, dossier, found.rule().at());
    int last = GateRows.of(rows.of(dossierId), gate, itemId).map(GateRow::version).orElse(0);
    if (last != version) {
      throw ConclusionProblem.stale(last);
    }
    var row =
        new GateRow(
            gate,
            itemId,
            last + 1,
            conclusion,
            reason.strip(),
            found.verdict().seen(),
            clock.instant(),
            by.fullName());
    rows.add(dossierId, row, by);
    // Which condition needed a word says as much as the step at which it was given.
    dossiers.tell(by, dossierId, DossierEventKind.GateConcluded, step, Map.of("gate", gate));
  }

  private GateView view(CurrentUser by, Amendable dossier, List<GateRow> known, Finding found) {
    var rule = found.rule();
    var row = GateRows.of(known, rule.name(), found.itemId()).orElse(null);
    return new GateView(
        rule.name(),
        AskersLanguage.say(rule.label()),
        found.itemId(),
        found.item() == null ? null : found.item().name(),
        found.verdict().clear(),
        AskersLanguage.say(found.verdict().text()),
        rule.paper(),
        AskersLanguage.say(rule.basis()),
        rule.source(),
        rule.confidence(),
        rule.at(),
        !found.verdict().clear() && policy.holds(by, dossier, rule.at()),
        row != null && row.seen().equals(found.verdict().seen()),
        row == null ? null : row.conclusion(),
        row == null ? null : row.reason(),
        row == null ? null : row.enteredAt(),
        row == null ? null : row.enteredByName(),
        row == null ? 0 : row.version());
  }
}
