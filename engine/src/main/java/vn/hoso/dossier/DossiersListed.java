package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;

/**
 * Somebody has read a page of a list of dossiers, row by row; goes to the access log as one entry.
 *
 * @param what the list that was read, for example {@code register 07}
 */
public record DossiersListed(List<UUID> dossierIds, UUID officialId, String what) {

  public DossiersListed {
    dossierIds = List.copyOf(dossierIds);
  }
}
