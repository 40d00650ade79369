package vn.hoso.dossier;

import java.util.UUID;
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
        .query(
            (row, number) -> {
              var hash = row.getBytes("chain_head");
              return new Head(row.getLong("chain_seq"), hash == null ? NOTHING_BEFORE : hash);
            })
        .optional()
        .orElseThrow(DossierProblem::notFound);
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
      throw new IllegalStateException("the chain head of a dossier moved without its lock");
    }
  }
}
