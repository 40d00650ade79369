package vn.hoso.dossier;

import java.util.UUID;

/**
 * A step of the process has begun.
 *
 * @param taskId id of the engine's task, kept as the id of the step's record
 * @param stepId id of the user task in the model
 */
public record StepStarted(UUID taskId, UUID dossierId, String stepId) {}
