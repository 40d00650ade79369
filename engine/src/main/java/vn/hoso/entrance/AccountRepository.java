package vn.hoso.entrance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface AccountRepository extends Repository<Account, UUID> {

  Account saveAndFlush(Account account);

  List<Account> saveAllAndFlush(Iterable<Account> accounts);

  Optional<Account> findById(UUID officialId);

  /** In a transaction of its own where there is none: no connection is held behind it. */
  @Transactional(readOnly = true)
  Optional<Account> findByUsername(String username);

  List<Account> findByOfficialIdIn(Collection<UUID> officialIds);

  List<Account> findByUsernameIn(Collection<String> usernames);

  long count();
}
