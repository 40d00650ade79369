package vn.hoso.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApplicantMoveRepository extends JpaRepository<ApplicantMove, UUID> {

  /** The latest move of the person to that cell which nothing goes on with yet. */
  Optional<ApplicantMove>
      findFirstByPersonIdAndProcedureSlugAndToUnitIdAndContinuedByIsNullOrderByEnteredAtDesc(
          UUID personId, String procedureSlug, UUID toUnitId);

  Optional<ApplicantMove> findByContinuedBy(UUID dossierId);
}
