package vn.hoso.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<Document, UUID> {

  List<Document> findByDossierIdAndRemovedAtIsNullOrderById(UUID dossierId);

  Optional<Document> findByDossierIdAndSha256AndRemovedAtIsNull(UUID dossierId, String sha256);

  Optional<Document> findByIdAndDossierId(UUID id, UUID dossierId);
}
