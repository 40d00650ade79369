package vn.hoso.organisation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which officials can sign in. Owned here, answered by the module of accounts. */
public interface AccountHolders {

  /** Those of the officials who can sign in: they have an account, and it is not blocked. */
  Set<UUID> among(Collection<UUID> officialIds);

  /** Those of the officials whose account is blocked: they do nothing here. */
  Set<UUID> blocked(Collection<UUID> officialIds);
}
