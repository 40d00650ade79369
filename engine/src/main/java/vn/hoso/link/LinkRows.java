package vn.hoso.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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

  /** Dossiers of those revisions that are decided and have no such link yet, the oldest first. */
  List<UUID> unlinked(Collection<UUID> revisions, String name) {
    return jdbc.sql(
            """
            select d.id from hoso.dossier d
            where d.decided_outcome is not null
              and (select g.revision_id from hoso.governing_assignment g where g.dossier_id = d.id
                   order by g.seq desc limit 1) = any (cast(:revisions as uuid[]))
              and not exists (select 1 from hoso.dossier_link l where l.from_id = d.id and l.name = :name)
            order by d.opened_at, d.id
            """)
        .param("revisions", revisions.toArray(UUID[]::new))
        .param("name", name)
        .query(UUID.class)
        .list();
  }
}
