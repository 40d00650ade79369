package vn.hoso.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<Document, UUID> {

  List<Document> findByDossierIdAndRemovedAtIsNullOrderById(UUID dossierId);

  /** Under two codes where who handed in the one may not read the other. */
  List<Document> findByDossierIdAndSha256AndRemovedAtIsNullOrderById(UUID dossierId, String sha256);

  Optional<Document> findByIdAndDossierId(UUID id, UUID dossierId);
}
