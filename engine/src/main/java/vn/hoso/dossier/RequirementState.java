package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;
import vn.hoso.procedure.RequiredDocument.Stage;
import vn.hoso.shared.Text;

/**
 * How a dossier stands with one required paper.
 *
 * @param required whether this dossier needs it: its condition holds
 * @param recordOnly kept as number, date and issuer, without a file
 * @param validityMonths counted from the day of issue; null where it does not lapse
 */
public record RequirementState(
    String code,
    Text name,
    Stage stage,
    boolean required,
    boolean recordOnly,
    Integer validityMonths,
    State state,
    List<UUID> documentIds) {

  /** Đủ, thiếu, hết hạn, không cần. */
  public enum State {
    PRESENT,
    MISSING,
    EXPIRED,
    NOT_NEEDED
  }

  boolean blocksHandingIn() {
    return stage == Stage.SUBMISSION
        && !recordOnly
        && (state == State.MISSING || state == State.EXPIRED);
  }
}
