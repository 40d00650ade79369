package vn.hoso.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee decides a matter in place of its superior.
 *
 * @param unitCode 14 digits without points; null where none was given
 * @param matter slug of the procedure
 * @param to last day; null for open
 * @param actions what may be done with it: {@code end}, {@code correct}, {@code withdraw}
 */
public record DelegationView(
    UUID id,
    UUID unitId,
    String unitName,
    @Nullable String unitCode,
    String matter,
    LocalDate from,
    @Nullable LocalDate to,
    String document,
    @Nullable LocalDate documentOn,
    DelegationState state,
    List<String> actions) {}
