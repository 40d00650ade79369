package vn.hoso.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.shared.Ids;

/** The table of links. */
@Repository
class LinkRows {

  /**
   * @param name of the link in the folder of the earlier dossier
   */
  record LinkRow(UUID id, UUID fromId, UUID toId, String name, ProcedureLink.Kind kind) {}

  private static final String SELECT =
      "select id, from_id, to_id, name, kind from hoso.dossier_link where active and ";

  private static final String[] NOTHING_FOLLOWS =
      Arrays.stream(DossierStatus.values())
          .filter(DossierStatus::nothingFollows)
          .map(Enum::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final Clock clock;

  LinkRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those from the dossier and those to it. */
  List<LinkRow> of(UUID dossierId) {
    return jdbc.sql(SELECT + "(from_id = :id or to_id = :id) order by opened_at, id")
        .param("id", dossierId)
        .query(
            (row, number) ->
                new LinkRow(
                    row.getObject("id", UUID.class),
                    row.getObject("from_id", UUID.class),
                    row.getObject("to_id", UUID.class),
                    row.getString("name"),
                    ProcedureLink.Kind.valueOf(row.getString("kind"))))
        .list();
  }

  Optional<LinkRow> of(UUID fromId, String name) {
    return of(fromId).stream()
        .filter(row -> row.fromId().equals(fromId) && row.name().equals(name))
        .findFirst();
  }

  void add(CurrentUser by, UUID fromId, UUID toId, ProcedureLink link) {
    jdbc.sql(
            """
            insert into hoso.dossier_link (id, from_id, to_id, name, kind, opened_at, opened_by, active)
            values (?, ?, ?, ?, ?, ?, ?, true)
            """)
        .params(
            Ids.next(),
            fromId,
            toId,
            link.name(),
            link.kind().name(),
            Timestamp.from(clock.instant()),
            by.officialId())
        .update();
  }

  /** The later dossier came to nothing: another one may be opened. */
  void giveUp(LinkRow link) {
    jdbc.sql("update hoso.dossier_link set active = false where id = ?").param(link.id()).update();
  }

  /**
   * Dossiers of the revision that have come to what the link goes on from, and have none yet, the
   * oldest first: those of which nothing follows are not asked again at every look.
   *
   * @param fact the dated fact that must be known; null for none
   */
  List<UUID> unlinked(UUID revisionId, ProcedureLink link, @Nullable String fact) {
    return jdbc.sql(
            """
            select d.id from hoso.dossier d
            where d.status <> all (cast(:ended as text[]))
              and (:anyOutcome or d.decided_outcome = any (cast(:outcomes as text[])))
              and (cast(:fact as text) is null or exists (
                select 1 from hoso.dossier_fact f where f.dossier_id = d.id and f.name = :fact))
              and exists (
                select 1 from hoso.dossier_unit u where u.dossier_id = d.id and u.part = :by)
              and (select g.revision_id from hoso.governing_assignment g where g.dossier_id = d.id
                   order by g.seq desc limit 1) = :revision
              and not exists (select 1 from hoso.dossier_link l where l.from_id = d.id and l.name = :name)
            order by d.opened_at, d.id
            """)
        .param("ended", NOTHING_FOLLOWS)
        .param("anyOutcome", link.outcomes().isEmpty())
        .param("outcomes", link.outcomes().toArray(String[]::new))
        .param("fact", fact)
        .param("by", link.by())
        .param("revision", revisionId)
        .param("name", link.name())
        .query(UUID.class)
        .list();
  }
}
