package vn.hoso.succession;

import java.util.UUID;

/**
 * A unit has taken another one's place in a dossier; its open steps have been told of before.
 * Published inside the transaction.
 */
public record SeatSucceeded(UUID dossierId, UUID fromUnitId, UUID toUnitId, String toUnitName) {}
