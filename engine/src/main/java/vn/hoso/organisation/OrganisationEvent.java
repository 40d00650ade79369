package vn.hoso.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the organisation's history.
 *
 * @param byName who did it, by his name of today
 * @param unitName today's name of the unit it was done to; null where none
 * @param officialName today's name of the official it was done to; null where none
 * @param details what was said, by name: {@code before}, {@code after}, {@code day} and the like
 */
public record OrganisationEvent(
    UUID id,
    Instant at,
    String byName,
    OrganisationEventKind kind,
    @Nullable UUID unitId,
    @Nullable String unitName,
    @Nullable UUID officialId,
    @Nullable String officialName,
    Map<String, String> details) {}
