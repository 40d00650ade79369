package vn.hoso.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.Role;

/**
 * A position somebody has asked for himself, which waits for a second person.
 *
 * @param to last day, inclusive; null for open
 */
record AppointmentRequest(
    UUID id,
    UUID officialId,
    UUID unitId,
    Role role,
    LocalDate from,
    @Nullable LocalDate to,
    UUID askedBy,
    Instant askedAt) {}
