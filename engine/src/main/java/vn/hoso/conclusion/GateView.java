package vn.hoso.conclusion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;

/**
 * How a dossier stands with one of its gates, for those who appraise and decide it.
 *
 * @param itemId the one of a list it is about; null where the dossier is about one matter
 * @param clear whether it is plainly met; nobody has to conclude then
 * @param text what was found, in one sentence
 * @param paper code of the paper in which it is seen; null for none
 * @param basis the rule and its exceptions
 * @param stepId the step at which it is concluded
 * @param mayConclude whether the official holds that step now
 * @param settled whether the conclusion was made on what is found now
 * @param conclusion null until somebody concluded, as are the fields after it
 * @param version counts the conclusions; what a stale screen is recognised by
 */
public record GateView(
    String name,
    String label,
    @Nullable UUID itemId,
    @Nullable String itemName,
    boolean clear,
    String text,
    @Nullable String paper,
    String basis,
    String source,
    Confidence confidence,
    String stepId,
    boolean mayConclude,
    boolean settled,
    @Nullable Conclusion conclusion,
    @Nullable String reason,
    @Nullable Instant enteredAt,
    @Nullable String enteredByName,
    int version) {}
