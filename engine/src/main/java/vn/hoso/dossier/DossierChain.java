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
  public record Head(long seq, byte[] hash) {

    static Head of(long seq, byte @Nullable [] hash) {
      return new Head(seq, hash == null ? NOTHING_BEFORE : hash);
    }
  }

  /**
   * Where the chain of a dossier that is locked ends; only the history of this transaction adds.
   */
  private static final class Moving {
    private Head at;

    private Moving(Head at) {
      this.at = at;
    }

    private static Moving of(Dossier dossier) {
      return dossier.remembered(Moving.class, () -> new Moving(dossier.head()));
    }
  }

  private final JdbcClient jdbc;
  private final DossierChanges dossiers;

  DossierChain(JdbcClient jdbc, DossierChanges dossiers) {
    this.dossiers = dossiers;
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
   * Where the chains of many dossiers end that are to be added to: of those this transaction has
   * locked it was read with the lock.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<UUID, Head> heads(Collection<UUID> dossierIds) {
    var heads = new HashMap<UUID, Head>();
    for (var id : dossierIds) {
      dossiers.ifLocked(id).ifPresent(each -> heads.put(id, Moving.of((Dossier) each).at));
    }
    var others = dossierIds.stream().filter(id -> !heads.containsKey(id)).toList();
    if (!others.isEmpty()) {
      heads.putAll(read(others));
    }
    return heads;
  }

  private Map<UUID, Head> read(Collection<UUID> dossierIds) {
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
    return Head.of(row.getLong("chain_seq"), row.getBytes("chain_head"));
  }

  /**
   * Moves heads on by the entries that are added with them; the caller holds the dossiers' locks.
   *
   * @param from where they were, of the same dossiers
   * @param adding the insert of the entries, which joins {@code moved(id)}: the dossiers whose
   *     heads have moved
   * @param entries what it asks for, in order
   * @param size how many entries there are
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void advance(
      Map<UUID, Head> from, Map<UUID, Head> to, String adding, List<Object> entries, int size) {
    var all = List.copyOf(to.entrySet());
    int added =
        jdbc.sql(
                """
                with moved as (
                  update hoso.dossier d set chain_seq = h.seq, chain_head = h.hash
                  from unnest(cast(? as uuid[]), cast(? as bigint[]), cast(? as bigint[]), cast(? as bytea[]))
                    h(id, before, seq, hash)
                  where d.id = h.id and d.chain_seq = h.before returning d.id)
                """
                    + adding)
            .params(
                all.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                all.stream().map(each -> from.get(each.getKey()).seq()).toArray(Long[]::new),
                all.stream().map(each -> each.getValue().seq()).toArray(Long[]::new),
                all.stream().map(each -> each.getValue().hash()).toArray(byte[][]::new))
            .params(entries)
            .update();
    if (added != size) {
      throw withoutLock();
    }
    to.forEach(
        (id, head) -> dossiers.ifLocked(id).ifPresent(each -> Moving.of((Dossier) each).at = head));
  }

  private static IllegalStateException withoutLock() {
    return new IllegalStateException("the chain head of a dossier moved without its lock");
  }
}
