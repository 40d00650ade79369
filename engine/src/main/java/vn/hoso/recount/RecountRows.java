package vn.hoso.recount;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.procedure.Procedures;

/** What was decided about open dossiers, and to which of them it is still to be done. */
@Repository
class RecountRows {

  /**
   * A decision.
   *
   * @param revisionId whose limits are to hold; null = the newest calendar of each cell
   * @param startsOn the first day on which it is done
   */
  record Recount(
      UUID id,
      @Nullable UUID revisionId,
      RecountChoice choice,
      String reason,
      LocalDate startsOn,
      UUID decidedBy) {}

  /**
   * One dossier of a decision.
   *
   * @param foreseen {@link PreviewToken#dates} of what was shown; null where nothing was to move
   */
  record Waiting(int seq, UUID dossierId, byte @Nullable [] foreseen) {}

  private record Named(String code, String slug, boolean own) {}

  private final JdbcClient jdbc;
  private final Procedures procedures;

  RecountRows(JdbcClient jdbc, Procedures procedures) {
    this.jdbc = jdbc;
    this.procedures = procedures;
  }

  void add(Recount recount, Instant at) {
    jdbc.sql(
            """
            insert into hoso.recount
              (id, revision_id, choice, reason, starts_on, decided_at, decided_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            recount.id(),
            recount.revisionId(),
            recount.choice().name(),
            recount.reason(),
            recount.startsOn(),
            Timestamp.from(at),
            recount.decidedBy())
        .update();
  }

  /**
   * @param foreseen beside each dossier
   */
  void addDossiers(UUID id, List<UUID> dossiers, List<byte[]> foreseen) {
    jdbc.sql(
            """
            insert into hoso.recount_dossier (recount_id, seq, dossier_id, foreseen)
            select ?, d.seq, d.id, d.foreseen
            from unnest(cast(? as uuid[]), cast(? as bytea[])) with ordinality d(id, foreseen, seq)
            """)
        .params(id, dossiers.toArray(UUID[]::new), foreseen.toArray(byte[][]::new))
        .update();
  }

  Optional<Recount> find(UUID id) {
    return jdbc.sql(
            """
            select id, revision_id, choice, reason, starts_on, decided_by
            from hoso.recount where id = ?
            """)
        .param(id)
        .query(Recount.class)
        .optional();
  }

  /** Those that something is left of, and whose day has come. */
  List<UUID> unfinished(LocalDate today) {
    return jdbc.sql(
            """
            select r.id from hoso.recount r where r.starts_on <= ?
            and exists (select from hoso.recount_dossier d where d.recount_id = r.id and not d.done)
            order by r.id
            """)
        .param(today)
        .query(UUID.class)
        .list();
  }

  List<Waiting> next(UUID id, int most) {
    return jdbc.sql(
            """
            select seq, dossier_id, foreseen from hoso.recount_dossier
            where recount_id = ? and not done order by seq limit ?
            """)
        .params(id, most)
        .query(Waiting.class)
        .list();
  }

  /** Those of them that nobody else is at, on whichever node; his until the transaction ends. */
  List<Waiting> taken(UUID id, List<Waiting> waiting) {
    return claimed(id, waiting, "skip locked");
  }

  /** As above of one; whoever is at it is waited for, and may have done it. */
  boolean taken(UUID id, Waiting waiting) {
    return !claimed(id, List.of(waiting), "").isEmpty();
  }

  private List<Waiting> claimed(UUID id, List<Waiting> waiting, String others) {
    Set<Integer> free =
        Set.copyOf(
            jdbc.sql(
                    "select seq from hoso.recount_dossier where recount_id = ? and seq = any(?)"
                        + " and not done order by seq for update "
                        + others)
                .params(id, waiting.stream().map(Waiting::seq).toArray(Integer[]::new))
                .query(Integer.class)
                .list());
    return waiting.stream().filter(each -> free.contains(each.seq())).toList();
  }

  /**
   * @param results by {@link Waiting#seq}
   */
  void done(UUID id, Map<Integer, RecountResult> results) {
    var all = List.copyOf(results.entrySet());
    jdbc.sql(
            """
            update hoso.recount_dossier d set done = true, result = r.result
            from unnest(cast(? as int[]), cast(? as text[])) r(seq, result)
            where d.recount_id = ? and d.seq = r.seq and not d.done
            """)
        .params(
            all.stream().map(Map.Entry::getKey).toArray(Integer[]::new),
            all.stream().map(each -> each.getValue().name()).toArray(String[]::new),
            id)
        .update();
  }

  RecountProgress progress(@Nullable UUID personId, UUID id) {
    int[] counts =
        jdbc.sql(
                """
            select count(*) total, count(*) filter (where done) done,
              count(*) filter (where result = 'MOVED') moved
            from hoso.recount_dossier where recount_id = ?
            """)
            .param(id)
            .query((row, number) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)})
            .single();
    return progress(personId, id, counts[0], counts[1], counts[2]);
  }

  private RecountProgress progress(
      @Nullable UUID personId, UUID id, int total, int done, int moved) {
    var failed = named(personId, id, RecountResult.FAILED);
    var otherwise = named(personId, id, RecountResult.OTHERWISE);
    var failedCodes = codes(failed);
    var otherwiseCodes = codes(otherwise);
    return new RecountProgress(
        total,
        done,
        moved,
        done == total,
        failedCodes,
        otherwiseCodes,
        failed.size() - failedCodes.size(),
        otherwise.size() - otherwiseCodes.size());
  }

  /**
   * Codes name no person; those of procedures that keep secrets are kept, and those about the
   * asker.
   */
  private List<String> codes(List<Named> named) {
    return named.stream()
        .filter(each -> !each.own() && !procedures.keepsSecrets(each.slug()))
        .map(Named::code)
        .toList();
  }

  private List<Named> named(@Nullable UUID personId, UUID id, RecountResult result) {
    return jdbc.sql(
            """
            select d.code, d.procedure_slug slug, d.id = any (array <about>) own
            from hoso.recount_dossier r join hoso.dossier d on d.id = r.dossier_id
            where r.recount_id = :id and r.result = :result order by r.seq
            """
                .replace("<about>", OwnDossiers.ABOUT))
        .param("person", personId)
        .param("id", id)
        .param("result", result.name())
        .query(Named.class)
        .list();
  }
}
