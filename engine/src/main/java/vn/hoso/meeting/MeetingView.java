package vn.hoso.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoso.ballot.BallotView;

/**
 * A list with its rows, as the asker may see it.
 *
 * @param kindName in the asker's language
 * @param unitName name of the unit on the day the list was made
 * @param common fields filled once for all rows
 * @param form JSON Schema of the step's form
 * @param subject what the person of a row is called
 * @param vote how the body votes at the step; null where nobody does or the asker reads no votes
 * @param version what {@link Meetings#save} must name
 * @param savedByName who changed it last
 * @param actions {@code edit}, {@code record}, {@code discard}, {@code count}, {@code confirm}:
 *     what the asker may do now
 */
public record MeetingView(
    UUID id,
    MeetingKind kind,
    String kindName,
    String unitName,
    String positionName,
    String procedureName,
    String subject,
    String stepId,
    String stepName,
    LocalDate heldOn,
    @Nullable String chair,
    @Nullable String secretary,
    @Nullable Integer summoned,
    @Nullable Integer present,
    @Nullable Integer excused,
    JsonNode common,
    JsonNode form,
    BallotView.@Nullable Rule vote,
    int version,
    String savedByName,
    Instant savedAt,
    List<MeetingRowView> rows,
    List<String> actions) {}
