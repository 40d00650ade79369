package vn.hoso.step;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StepRecordRepository extends JpaRepository<StepRecord, UUID> {

  List<StepRecord> findByDossierIdOrderBySeq(UUID dossierId);

  /** Open steps of a dossier that none of the receivers has looked at, with who sent them there. */
  @Query(
      """
      select new vn.hoso.step.UnseenStep(s.id, s.positionId, sent.completedBy) from StepRecord s
      left join StepRecord sent on sent.id = s.cameFrom
        or s.cameFrom is null and sent.dossierId = s.dossierId and sent.seq = s.seq - 1
      where s.dossierId = :dossierId
        and s.completedAt is null and s.cancelledAt is null and s.openedAt is null
      """)
  List<UnseenStep> findUnseen(UUID dossierId);

  /** The first one counts, and only while the step is open. */
  @Modifying
  @Query(
      """
      update StepRecord s set s.openedAt = :at, s.openedBy = :by, s.openedByName = :name
      where s.id = :id and s.openedAt is null and s.completedAt is null and s.cancelledAt is null
      """)
  void seen(UUID id, UUID by, String name, Instant at);

  @Query(
      """
      select s from StepRecord s
      where s.completedAt is null and s.cancelledAt is null order by s.dossierId, s.seq
      """)
  List<StepRecord> findAllOpen();

  @Query(
      """
      select s from StepRecord s where s.dossierId in :dossierIds
        and s.completedAt is null and s.cancelledAt is null order by s.dossierId, s.seq
      """)
  List<StepRecord> findOpenOf(Collection<UUID> dossierIds);

  /** Where a dossier lies, one for each open step. */
  @Query(
      """
      select s.positionId from StepRecord s where s.dossierId = :dossierId
        and s.completedAt is null and s.cancelledAt is null order by s.seq
      """)
  List<UUID> openPositions(UUID dossierId);
}
