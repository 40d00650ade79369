package vn.hoso.dossier;

import java.util.UUID;
import vn.hoso.organisation.CurrentUser;

/**
 * Somebody has looked at a dossier; goes to the access log.
 *
 * @param by the reader, with what he held as he read
 * @param what the part that was read, for example {@code dossier}, {@code diagram}, {@code history}
 */
public record DossierRead(UUID dossierId, CurrentUser by, String what) {}
