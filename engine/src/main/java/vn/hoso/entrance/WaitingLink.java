package vn.hoso.entrance;

import java.time.Instant;
import java.util.UUID;

/** A link that sets a password and waits for a second person. */
public record WaitingLink(
    UUID id, UUID officialId, String username, UUID askedBy, Instant askedAt, Instant expiresAt) {}
