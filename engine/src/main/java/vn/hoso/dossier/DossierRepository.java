package vn.hoso.dossier;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface DossierRepository extends JpaRepository<Dossier, UUID> {

  Optional<Dossier> findByCode(String code);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Dossier d where d.id = :id")
  Optional<Dossier> findLocked(UUID id);

  /** Those that nobody else holds: the others are left out, and not waited for. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  @Query("select d from Dossier d where d.id in :ids order by d.id")
  List<Dossier> findFree(Collection<UUID> ids);
}
