package vn.hoso.audit;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
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
    var entry = entry(event, chain.head(event.dossierId()));
    rows.add(List.of(entry));
    chain.advance(event.dossierId(), new DossierChain.Head(entry.seq(), entry.hash()));
  }

  /** One event of each dossier: as many statements as for one of them. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DossierEvent.Many many) {
    var heads = chain.heads(many.events().stream().map(DossierEvent::dossierId).toList());
    var entries =
        many.events().stream().map(event -> entry(event, heads.get(event.dossierId()))).toList();
    rows.add(entries);
    chain.advance(
        entries.stream()
            .collect(
                Collectors.toMap(
                    HistoryEntry::dossierId,
                    entry -> new DossierChain.Head(entry.seq(), entry.hash()))));
  }

  private HistoryEntry entry(DossierEvent event, DossierChain.Head head) {
    var payload = json.writeValueAsString(event.payload());
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    return new HistoryEntry(
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
  }
}
