package vn.hoso.requirement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.shared.Text;

/**
 * How a dossier stands with one required paper.
 *
 * @param neededAt id of the step at which it must be there; null for what the procedure produces
 * @param handedIn whether it must be there before the dossier is received
 * @param result whether the procedure produces it
 * @param required whether this dossier needs it: its condition holds
 * @param recordOnly kept as number, date, issuer and place
 * @param fileAllowed whether its file may be kept; false for record-only types, unless this
 *     installation was declared fit for them
 * @param conclusion whether it ends in "tiếp tục" or "dừng", which is kept sealed
 * @param secrecy độ mật of its papers where none is given
 * @param validityMonths counted from the day of issue; null where it does not lapse
 * @param note why it is expired or doubtful, in one sentence; null in every other state
 * @param takesPapers whether papers of the row may be brought, changed or taken out now, by who may
 *     do so at all
 */
public record RequirementState(
    String code,
    Text name,
    @Nullable String neededAt,
    boolean handedIn,
    boolean result,
    boolean required,
    boolean recordOnly,
    boolean fileAllowed,
    boolean conclusion,
    SecrecyLevel secrecy,
    Integer validityMonths,
    State state,
    Text note,
    boolean takesPapers,
    List<UUID> documentIds) {

  /** Đủ, thiếu, hết hạn, cần xem lại, không cần. */
  public enum State {
    PRESENT,
    MISSING,
    EXPIRED,
    /** There, but whether it may still be used is for an official to judge. */
    DOUBTFUL,
    NOT_NEEDED
  }

  /** Whether a step that asks for the papers of those steps cannot be completed. */
  boolean blocks(List<String> due) {
    return neededAt != null
        && due.contains(neededAt)
        && (state == State.MISSING || state == State.EXPIRED);
  }
}
