package vn.hoso.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder. Names no person.
 *
 * @param title the kind in the asker's language
 * @param dueOn the last day it reminds of
 * @param open whether the work is still to be done
 * @param seen whether the asker has marked it as seen
 */
public record NoticeView(
    UUID id,
    NoticeKind kind,
    String title,
    UUID workItemId,
    UUID dossierId,
    String dossierCode,
    String stepName,
    String unitName,
    LocalDate dueOn,
    Instant recordedAt,
    boolean open,
    boolean seen) {}
