package vn.hoso.organisation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which officials can sign in. Owned here, answered by the module of accounts. */
public interface AccountHolders {

  /** Those of the officials who have an account that is not blocked; one statement. */
  Set<UUID> among(Collection<UUID> officialIds);
}
