package vn.hoso.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

  Account saveAndFlush(Account account);

  Optional<Account> findById(UUID officialId);

  Optional<Account> findByUsername(String username);

  long count();
}
