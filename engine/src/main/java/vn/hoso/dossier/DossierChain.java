package vn.hoso.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of a dossier's history chain. It stands on the dossier itself, apart from the entries,
 * so that a cut tail shows.
 */
@Service
public class DossierChain {

  private static final byte[] NOTHING_BEFORE = new byte[32];

  /**
   * @param seq number of entries
   * @param hash of the last entry; 32 zero bytes where there is none
   */
  public record Head(long seq, byte[] hash) {}

  private final JdbcClient jdbc;

  DossierChain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Where the chain ends now.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  @Transactional(readOnly = true)
  public Head head(UUID dossierId) {
    return jdbc.sql("select chain_seq, chain_head from hoso.dossier where id = :id")
        .param("id", dossierId)
        .query((row, number) -> head(row))
        .optional()
        .orElseThrow(DossierProblem::notFound);
  }

  /**
   * Where many chains end now.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  @Transactional(readOnly = true)
  public Map<UUID, Head> heads(Collection<UUID> dossierIds) {
    var heads = new HashMap<UUID, Head>();
    jdbc.sql(
            """
            select id, chain_seq, chain_head from hoso.dossier where id = any (cast(? as uuid[]))
            """)
        .param(dossierIds.toArray(UUID[]::new))
        .query(
            row -> {
              heads.put(row.getObject("id", UUID.class), head(row));
            });
    if (!heads.keySet().containsAll(dossierIds)) {
      throw DossierProblem.notFound();
    }
    return heads;
  }

  /** A dossier with its head, as whoever looks through all of them meets it. */
  public record Chained(UUID dossierId, String code, String procedureSlug, Head head) {}

  /**
   * Dossiers in the order of their ids.
   *
   * @param after the last one of the page before; null for the first page
   */
  @Transactional(readOnly = true)
  public List<Chained> page(@Nullable UUID after, int size) {
    return jdbc.sql(
            """
            select id, code, procedure_slug, chain_seq, chain_head from hoso.dossier
            where cast(:after as uuid) is null or id > :after order by id limit :size
            """)
        .param("after", after)
        .param("size", size)
        .query(
            (row, number) ->
                new Chained(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("procedure_slug"),
                    head(row)))
        .list();
  }

  /** Whose code it is. */
  @Transactional(readOnly = true)
  public Optional<UUID> idOf(String code) {
    return jdbc.sql("select id from hoso.dossier where code = ?")
        .param(code)
        .query(UUID.class)
        .optional();
  }

  private static Head head(ResultSet row) throws SQLException {
    var hash = row.getBytes("chain_head");
    return new Head(row.getLong("chain_seq"), hash == null ? NOTHING_BEFORE : hash);
  }

  /** Moves the head on by one entry; the caller holds the dossier's lock. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void advance(UUID dossierId, Head head) {
    int moved =
        jdbc.sql(
                """
                update hoso.dossier set chain_seq = :seq, chain_head = :hash
                where id = :id and chain_seq = :seq - 1
                """)
            .param("id", dossierId)
            .param("seq", head.seq())
            .param("hash", head.hash())
            .update();
    if (moved != 1) {
      throw withoutLock();
    }
  }

  /** As above, each chain by one entry. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void advance(Map<UUID, Head> heads) {
    var all = List.copyOf(heads.entrySet());
    int moved =
        jdbc.sql(
                """
                update hoso.dossier d set chain_seq = h.seq, chain_head = h.hash
                from unnest(cast(? as uuid[]), cast(? as bigint[]), cast(? as bytea[])) h(id, seq, hash)
                where d.id = h.id and d.chain_seq = h.seq - 1
                """)
            .params(
                all.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                all.stream().map(each -> each.getValue().seq()).toArray(Long[]::new),
                all.stream().map(each -> each.getValue().hash()).toArray(byte[][]::new))
            .update();
    if (moved != all.size()) {
      throw withoutLock();
    }
  }

  private static IllegalStateException withoutLock() {
    return new IllegalStateException("the chain head of a dossier moved without its lock");
  }
}
