package vn.hoso.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Found;
import vn.hoso.unit.Period;
import vn.hoso.unit.UnitProblem;
import vn.hoso.unit.Units;

/**
 * Committees to which a superior committee has delegated the right to decide a matter (ủy quyền).
 * Callers ask for the right first.
 */
@Service
@Transactional
public class Delegations {

  private static final int SHOWN = 200;

  private final DelegationRows rows;
  private final Units units;
  private final Clock clock;

  Delegations(DelegationRows rows, Units units, Clock clock) {
    this.rows = rows;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Whether the unit decides the matter itself on that day.
   *
   * @param matter slug of the procedure, for example {@code admission}
   */
  @Transactional(readOnly = true)
  public boolean isDelegated(UUID unitId, String matter, LocalDate day) {
    return rows.inForce(List.of(unitId), matter, day);
  }

  /**
   * Whether one of those stood above the unit on that day and decided the matter itself, whatever
   * has become of them since: a dossier goes on by the rule of the day it was opened.
   */
  @Transactional(readOnly = true)
  public boolean isDelegatedAbove(UUID unitId, String matter, LocalDate day) {
    return rows.inForce(units.lineOn(unitId, day), matter, day);
  }

  /**
   * Records a delegation. For seeding; a screen asks by {@link #grant}.
   *
   * @param from first day
   * @param to last day, inclusive; null for open
   * @param document number of the paper that delegates
   */
  public void delegate(UUID unitId, String matter, LocalDate from, LocalDate to, String document) {
    Period.check(from, to);
    units.get(unitId, from);
    rows.add(new DelegationDraft(unitId, matter, from, to, document, null), null);
  }

  /**
   * @throws DelegationProblem {@code ORGANISATION-002} (422) by field
   */
  public DelegationView grant(UUID by, DelegationDraft asked) {
    var draft = DelegationCheck.clean(asked);
    DelegationCheck.require(draft, today());
    rows.lock(draft.unitId());
    DelegationCheck.requireGrassroots(units.get(draft.unitId(), draft.from()).kind());
    requireFree(draft, null);
    return get(rows.add(draft, by));
  }

  /** What speaks against granting it, told by field; empty where nothing does. */
  @Transactional(readOnly = true)
  public List<FieldError> objections(DelegationDraft asked) {
    try {
      var draft = DelegationCheck.clean(asked);
      DelegationCheck.require(draft, today());
      DelegationCheck.requireGrassroots(units.get(draft.unitId(), draft.from()).kind());
      requireFree(draft, null);
      return List.of();
    } catch (DelegationProblem refused) {
      return refused.errors();
    } catch (UnitProblem notThere) {
      return List.of(
          new FieldError(
              "from",
              "life",
              "Đảng ủy chưa thành lập vào ngày này.",
              "The committee does not exist yet on that day."));
    }
  }

  /** Whether exactly that stands there already. */
  @Transactional(readOnly = true)
  public boolean recorded(DelegationDraft asked) {
    return rows.recorded(DelegationCheck.clean(asked));
  }

  /**
   * @throws DelegationProblem {@code ORGANISATION-001} (404)
   */
  @Transactional(readOnly = true)
  public DelegationView get(UUID id) {
    return rows.find(id, today()).orElseThrow(DelegationProblem::notFound);
  }

  /** What was delegated until then stays so; nothing after that day. */
  public DelegationView end(UUID id, @Nullable LocalDate lastDay) {
    var kept = locked(id);
    if (!kept.actions().contains("end")) {
      throw DelegationProblem.over();
    }
    DelegationCheck.requireEnd(kept, lastDay, today());
    rows.change(id, draft(kept, kept.from(), lastDay, kept.document(), kept.documentOn()));
    return get(id);
  }

  /**
   * What was written down wrongly; committee and matter stay, for another is another delegation.
   */
  public DelegationView correct(UUID id, DelegationDraft asked, @Nullable String reason) {
    var kept = locked(id);
    if (!kept.actions().contains("correct")) {
      throw DelegationProblem.over();
    }
    var draft =
        DelegationCheck.clean(
            draft(kept, asked.from(), asked.to(), asked.document(), asked.documentOn()));
    DelegationCheck.require(draft, today());
    DelegationCheck.requireReason(reason);
    requireFree(draft, id);
    rows.change(id, draft);
    return get(id);
  }

  /** It was entered by mistake and never counted. */
  public DelegationView withdraw(UUID id, @Nullable String reason) {
    var kept = locked(id);
    if (!kept.actions().contains("withdraw")) {
      throw DelegationProblem.over();
    }
    DelegationCheck.requireReason(reason);
    rows.withdraw(id, clock.instant());
    return get(id);
  }

  /**
   * By committee, at most 200.
   *
   * @param text words of the committee's name, its code or the document; empty for all
   * @param state null for all
   */
  @Transactional(readOnly = true)
  public Found<DelegationView> search(String text, @Nullable DelegationState state) {
    return Found.of(rows.search(text.strip(), state, today(), SHOWN + 1), SHOWN);
  }

  /** How many there are of each state; states without any are left out. */
  @Transactional(readOnly = true)
  public Map<DelegationState, Integer> counts() {
    return rows.counts(today());
  }

  private DelegationView locked(UUID id) {
    rows.lock(get(id).unitId());
    return get(id);
  }

  private void requireFree(DelegationDraft draft, @Nullable UUID besides) {
    if (rows.overlaps(draft, besides)) {
      DelegationCheck.refuseOverlap();
    }
  }

  private static DelegationDraft draft(
      DelegationView kept,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String document,
      @Nullable LocalDate documentOn) {
    return new DelegationDraft(kept.unitId(), kept.matter(), from, to, document, documentOn);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
