package vn.hoso.audit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierChain;
import vn.hoso.dossier.DossierEvent;

/**
 * Adds what happens to a dossier to its chain, in the transaction in which it happens: at its end,
 * or as soon as the history is read, as many entries at once as there are.
 */
@Component
class HistoryWriter {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final DossierChain chain;
  private final JsonMapper json;

  HistoryWriter(DossierChain chain, JsonMapper json) {
    this.chain = chain;
    this.json = json;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DossierEvent event) {
    told().add(event);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DossierEvent.Many many) {
    told().addAll(many.events());
  }

  private List<DossierEvent> told() {
    return ToldEvents.ofTransaction(this::write);
  }

  /** Two statements, whatever the number of events and of dossiers. */
  private void write(List<DossierEvent> events) {
    var before = chain.heads(events.stream().map(DossierEvent::dossierId).distinct().toList());
    var after = new HashMap<>(before);
    var entries = new ArrayList<HistoryEntry>();
    for (var event : events) {
      var entry = entry(event, after.get(event.dossierId()));
      after.put(event.dossierId(), new DossierChain.Head(entry.seq(), entry.hash()));
      entries.add(entry);
    }
    chain.advance(before, after, HistoryRows.ADDING, HistoryRows.columns(entries), entries.size());
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
