package vn.hoso.person;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;

/** Whom an official knows without asking the register; told by the module that opens dossiers. */
public interface Acquaintances {

  /**
   * Those of the persons who belong to a unit of his or to one below that he sees into, whom he has
   * entered, or whom a dossier is about that he sees and that another office has taken in, or that
   * has come to him from another unit.
   */
  Set<UUID> among(CurrentUser by, Collection<UUID> personIds);
}
