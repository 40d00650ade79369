package vn.hoso.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the process has begun.
 *
 * @param taskId id of the engine's task, kept as the id of the step's record
 * @param stepId id of the user task in the model
 * @param takenBackId id of the record that was sent on and is taken back; null otherwise
 */
public record StepStarted(UUID taskId, UUID dossierId, String stepId, @Nullable UUID takenBackId) {}
