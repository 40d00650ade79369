package vn.hoso.step;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.CurrentUser;

/**
 * A step of the process has begun.
 *
 * @param taskId id of the engine's task, kept as the id of the step's record
 * @param stepId id of the user task in the model
 * @param takenBackId id of the record that was sent on and is taken back; null otherwise
 * @param cameFromId id of the record whose completion led here; null where none did
 * @param turn which of the units of its part does it, or for which of the items it is done; 0 for
 *     the first
 * @param by who brought it about
 * @param since the day it came there on paper; null where it begins now
 */
public record StepStarted(
    UUID taskId,
    UUID dossierId,
    String stepId,
    @Nullable UUID takenBackId,
    @Nullable UUID cameFromId,
    int turn,
    CurrentUser by,
    @Nullable LocalDate since) {}
