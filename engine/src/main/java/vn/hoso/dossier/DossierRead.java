package vn.hoso.dossier;

import java.util.UUID;

/**
 * Somebody has looked at a dossier; goes to the access log.
 *
 * @param what the part that was read, for example {@code dossier}, {@code diagram}, {@code history}
 */
public record DossierRead(UUID dossierId, UUID officialId, String what) {}
