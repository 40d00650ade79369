package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;

/** Where the open steps of a dossier lie; answered by whoever keeps the steps. */
public interface OpenPlaces {

  /** The positions they are addressed to. */
  List<UUID> positions(UUID dossierId);
}
