package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;

/**
 * Somebody has looked at the same part of several dossiers at once; goes to the access log as one
 * entry for each.
 *
 * @param what as in {@link DossierRead}
 */
public record DossiersRead(List<UUID> dossierIds, UUID officialId, String what) {

  public DossiersRead {
    dossierIds = List.copyOf(dossierIds);
  }
}
