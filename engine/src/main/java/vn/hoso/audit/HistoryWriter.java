package vn.hoso.audit;

import java.security.SecureRandom;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierChain;
import vn.hoso.dossier.DossierEvent;

/** Adds what happens to a dossier to its chain, in the transaction in which it happens. */
@Component
class HistoryWriter {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final HistoryRows rows;
  private final DossierChain chain;
  private final JsonMapper json;

  HistoryWriter(HistoryRows rows, DossierChain chain, JsonMapper json) {
    this.rows = rows;
    this.chain = chain;
    this.json = json;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DossierEvent event) {
    var head = chain.head(event.dossierId());
    var payload = json.writeValueAsString(event.payload());
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    var entry =
        new HistoryEntry(
                event.dossierId(),
                head.seq() + 1,
                event.at(),
                event.kind().name(),
                event.officialId(),
                event.positionId(),
                event.factDate(),
                event.stepId(),
                HistoryEntry.commitment(salt, payload),
                head.hash(),
                null,
                payload,
                salt)
            .sealed();
    rows.add(entry);
    chain.advance(event.dossierId(), new DossierChain.Head(entry.seq(), entry.hash()));
  }
}
