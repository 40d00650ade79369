package vn.hoso.dossier;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DossierRepository extends JpaRepository<Dossier, UUID> {

  Optional<Dossier> findByCode(String code);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Dossier d where d.id = :id")
  Optional<Dossier> findLocked(UUID id);

  @Query(
      """
      select d.code from Dossier d join d.subjects s
      where s.personId = :personId and s.procedureSlug = :slug and s.active
      """)
  Optional<String> findActiveCode(String slug, UUID personId);
}
