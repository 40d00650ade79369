package vn.hoso.step;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step somebody has claimed and not completed, or one nobody can do: where it lies and who has
 * it, nothing of what the dossier says.
 *
 * @param itemName the item it is for; null where the step is not done for each
 * @param holderFor the absent colleague he stands in for; null where he acts in his own right
 * @param holderId null where nobody has claimed it
 * @param claimedAt since when it is held; where nobody has claimed it, since when it is open
 * @param stands whether the holder may still act; else it counts as unclaimed
 * @param onHold whether the dossier is suspended: nothing is done with it meanwhile
 * @param concerned whether its dossier is about whoever has it or, where nobody can do it, about
 *     who holds the position
 */
public record HeldStep(
    UUID taskId,
    UUID dossierId,
    String dossierCode,
    String procedureSlug,
    String stepName,
    @Nullable String itemName,
    UUID positionId,
    UUID unitId,
    String unitPath,
    @Nullable UUID holderId,
    @Nullable UUID holderFor,
    @Nullable String holderName,
    Instant claimedAt,
    boolean stands,
    boolean onHold,
    boolean concerned) {}
