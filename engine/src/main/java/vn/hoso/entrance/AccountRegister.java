package vn.hoso.entrance;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.AccountHolders;

/** Tells who can sign in. */
@Component
class AccountRegister implements AccountHolders {

  private final JdbcClient jdbc;

  AccountRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> among(Collection<UUID> officialIds) {
    return where("blocked_at is null", officialIds);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> blocked(Collection<UUID> officialIds) {
    return where("blocked_at is not null", officialIds);
  }

  private Set<UUID> where(String state, Collection<UUID> officialIds) {
    return officialIds.isEmpty()
        ? Set.of()
        : new HashSet<>(
            jdbc.sql(
                    "select official_id from hoso.account where official_id in (:ids) and " + state)
                .param("ids", Set.copyOf(officialIds))
                .query(UUID.class)
                .list());
  }
}
