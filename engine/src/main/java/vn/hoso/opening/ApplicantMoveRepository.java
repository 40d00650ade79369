package vn.hoso.opening;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ApplicantMoveRepository extends JpaRepository<ApplicantMove, UUID> {

  /** The latest move of the person to that cell which nothing goes on with yet. */
  Optional<ApplicantMove>
      findFirstByPersonIdAndProcedureSlugAndToUnitIdAndContinuedByIsNullOrderByEnteredAtDesc(
          UUID personId, String procedureSlug, UUID toUnitId);

  Optional<ApplicantMove> findByContinuedBy(UUID dossierId);

  /** Whoever was to come to a unit that ends is awaited at its successor. */
  @Modifying
  @Query(
      """
      update ApplicantMove m set m.toUnitId = :successor
      where m.toUnitId = :unit and m.continuedBy is null
      """)
  void expectAt(UUID unit, UUID successor);
}
