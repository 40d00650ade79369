package vn.hoso.step;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the inbox shows of its dossier.
 *
 * @param calendarVersionId the working calendar its days are counted by
 * @param personName of the main subject, or what the item is called that the step is for; personal
 *     data, for the row only
 * @param listName what the list is called the item stands on; null where the step is for no item
 * @param sendingUnitId unit of the step completed before; the cell for the first
 * @param sentBackReason why it came back to this step, or why more is asked for; null where neither
 * @param supplemented whether it is here because what was asked for came
 * @param supplementAsked whether what is missing was asked for and is awaited
 * @param heldByUnits units that held the dossier before and watch it elsewhere ("chờ nơi khác")
 */
public record InboxFacts(
    String dossierCode,
    String procedureSlug,
    String procedureName,
    UUID calendarVersionId,
    String personName,
    @Nullable String listName,
    UUID sendingUnitId,
    String sendingUnitName,
    String sentBackReason,
    boolean supplemented,
    boolean supplementAsked,
    Set<UUID> heldByUnits) {}
