package vn.hoso.unit;

import java.util.UUID;

/**
 * Another unit goes on with what a unit that ends leaves behind. Published inside the transaction,
 * after its open dossiers were handed over and before the unit ends.
 */
public record UnitSucceeded(UUID unitId, UUID successorId) {}
