package vn.hoso.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as a row of a list says it.
 *
 * @param unit code or name of the committee
 * @param matter slug of the procedure
 * @param to last day; null for open
 */
public record DelegationRowDraft(
    String unit,
    String matter,
    LocalDate from,
    @Nullable LocalDate to,
    String document,
    @Nullable LocalDate documentOn) {}
