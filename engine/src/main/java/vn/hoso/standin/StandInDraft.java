package vn.hoso.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when somebody is to stand in for an absent colleague.
 *
 * @param deputyId who stands in
 * @param holdingIds which of the positions the absent one holds
 * @param document number of the paper that says so
 */
public record StandInDraft(
    @Nullable UUID absentId,
    @Nullable UUID deputyId,
    @Nullable List<UUID> holdingIds,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String document) {}
