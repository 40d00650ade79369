package vn.hoso.roster;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierEvent;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;

/** Tells what was done with a list: how many, never who; the list itself says who. */
@Component
class RosterHistory {

  private final ApplicationEventPublisher events;
  private final Clock clock;

  RosterHistory(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void tell(CurrentUser by, RosterStep step, DossierEventKind kind, Map<String, Object> what) {
    var payload = new LinkedHashMap<>(what);
    var positionId = step.step().positionId();
    by.actsFor(positionId, step.step().holderFor())
        .ifPresent(absent -> payload.put("standsInFor", absent.fullName()));
    tell(by.officialId(), step, kind, payload);
  }

  void tell(UUID officialId, RosterStep step, DossierEventKind kind, Map<String, Object> payload) {
    events.publishEvent(
        new DossierEvent(
            step.step().dossierId(),
            kind,
            clock.instant(),
            officialId,
            step.step().positionId(),
            null,
            step.id(),
            payload));
  }

  /** Behind the reading, before its answer goes out. */
  void read(CurrentUser by, UUID dossierId) {
    events.publishEvent(new DossierRead(dossierId, by, "items"));
  }
}
