package vn.hoso.step;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A step has come back to whoever did it before. Published inside the transaction, once the new run
 * is open.
 *
 * @param taskId the new run
 * @param earlierTaskId the run before
 * @param officialId who did it and has it again
 * @param input what he had typed
 * @param takenBack whether he took it back himself: then nothing has happened in between
 */
public record StepReturned(
    UUID taskId, UUID earlierTaskId, UUID officialId, JsonNode input, boolean takenBack) {}
