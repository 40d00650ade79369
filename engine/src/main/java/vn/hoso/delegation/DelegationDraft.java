package vn.hoso.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as it is asked for; what is missing is said by field.
 *
 * @param matter slug of the procedure
 * @param to last day; null for open
 * @param document number of the paper that delegates
 */
public record DelegationDraft(
    @Nullable UUID unitId,
    @Nullable String matter,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String document,
    @Nullable LocalDate documentOn) {}
