package vn.hoso.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.OfficialName;

/**
 * A step somebody has claimed, or one nobody can do, as whoever hands out work sees it: nothing of
 * what the dossier says.
 *
 * @param dossierCode null for those who do not see the dossier, where its procedure keeps secrets
 * @param personName whom the dossier is about; null for those who do not see the dossier
 * @param positionLabel the position it is addressed to
 * @param holderName null where nobody has claimed it
 * @param claimedAt since when it is held; where nobody has claimed it, since when it is open
 * @param nobody whether nobody can do it until the position is given or a stand-in is named
 * @param stands whether the holder may still act; else it counts as unclaimed
 * @param onHold whether the dossier is suspended: it is handed out when it goes on
 * @param candidates who else holds the position today and can act
 */
public record HeldStepView(
    UUID taskId,
    @Nullable String dossierCode,
    @Nullable String personName,
    String stepName,
    UUID positionId,
    String positionLabel,
    String unitName,
    @Nullable String holderName,
    Instant claimedAt,
    boolean stands,
    boolean onHold,
    boolean nobody,
    List<OfficialName> candidates) {}
