package vn.hoso.dossier;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface DossierRepository extends JpaRepository<Dossier, UUID> {

  /** By the name all modules give it; null for what belongs to no dossier. */
  static Object dossierOf(Object row, EntityPersister type) {
    if (row instanceof Dossier dossier) {
      return dossier.id();
    }
    var name = "dossierId";
    return Arrays.asList(type.getPropertyNames()).contains(name)
        ? type.getPropertyValue(row, name)
        : null;
  }

  Optional<Dossier> findByCode(String code);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Dossier d where d.id = :id")
  Optional<Dossier> findLocked(UUID id);

  /** With the ways it is governed, who plays which part, and what is known of it. */
  @Query(
      """
      select d from Dossier d left join fetch d.assignments left join fetch d.seats
      left join fetch d.conditions where d.id = :id
      """)
  Optional<Dossier> findWithParts(UUID id);

  /** With its dated facts and what moved its clocks. */
  @Query(
      """
      select d from Dossier d left join fetch d.facts left join fetch d.clockEntries
      where d.id = :id
      """)
  Optional<Dossier> findWithDays(UUID id);

  /** Those that nobody else holds: the others are left out, and not waited for. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  @Query("select d from Dossier d where d.id in :ids order by d.id")
  List<Dossier> findFree(Collection<UUID> ids);

  /** The revision that governs each of them today. */
  @Query(
      value =
          """
          select distinct on (dossier_id) dossier_id as "dossierId", revision_id as "revisionId"
          from hoso.governing_assignment where dossier_id in :dossierIds order by dossier_id, seq desc
          """,
      nativeQuery = true)
  List<Governing> findGoverning(Collection<UUID> dossierIds);

  /** Which revision a dossier goes by. */
  interface Governing {

    UUID getDossierId();

    UUID getRevisionId();
  }
}
