package vn.hoso.step;

import java.util.UUID;

/** A step was completed or left. Published inside the transaction. */
public record StepClosed(UUID taskId, UUID dossierId) {}
