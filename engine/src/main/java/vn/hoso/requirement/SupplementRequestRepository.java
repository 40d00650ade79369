package vn.hoso.requirement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupplementRequestRepository extends JpaRepository<SupplementRequest, UUID> {

  /** The request still waiting for its answer. */
  Optional<SupplementRequest> findFirstByDossierIdAndSuppliedAtIsNullOrderByRequestedAtDesc(
      UUID dossierId);

  /** The request answered last. */
  Optional<SupplementRequest> findFirstByDossierIdAndSuppliedAtIsNotNullOrderByRequestedAtDesc(
      UUID dossierId);

  List<SupplementRequest> findByDossierIdOrderByRequestedAt(UUID dossierId);

  int countByDossierId(UUID dossierId);
}
