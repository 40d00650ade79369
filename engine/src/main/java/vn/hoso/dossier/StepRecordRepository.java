package vn.hoso.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StepRecordRepository extends JpaRepository<StepRecord, UUID> {

  List<StepRecord> findByDossierIdOrderBySeq(UUID dossierId);

  /** The open steps addressed to these positions, the oldest first. */
  List<StepRecord>
      findTop1000ByPositionIdInAndCompletedAtIsNullAndCancelledAtIsNullOrderByStartedAtAscIdAsc(
          Collection<UUID> positionIds);

  @Query(
      """
      select s from StepRecord s
      where s.completedAt is null and s.cancelledAt is null order by s.dossierId, s.seq
      """)
  List<StepRecord> findAllOpen();
}
