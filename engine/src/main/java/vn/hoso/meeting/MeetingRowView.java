package vn.hoso.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoso.ballot.BallotView;

/**
 * A row of a list.
 *
 * @param dossierCode null where the asker may not see the dossier (any more); so are the names
 * @param data what was typed for this row alone
 * @param count votes as typed; null for none, and for who does not fill in the list
 * @param ballot the vote as it was closed; null for who may not read it
 * @param holderName who has claimed the step while it is open; null while it is shared
 * @param overByName who completed the step; null while it is open or where nobody did
 * @param overAt null while the step is open or where the dossier left it
 * @param outcome what the step was completed with; null while it is open
 */
public record MeetingRowView(
    UUID workItemId,
    UUID dossierId,
    @Nullable String dossierCode,
    @Nullable String personName,
    @Nullable String cellName,
    RowState state,
    JsonNode data,
    @Nullable String postponedReason,
    @Nullable RowCount count,
    @Nullable BallotView ballot,
    @Nullable String holderName,
    @Nullable String overByName,
    @Nullable Instant overAt,
    @Nullable String outcome) {}
