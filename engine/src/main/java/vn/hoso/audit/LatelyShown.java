package vn.hoso.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoso.dossier.DossiersRead;

/** Which dossiers somebody has had before him in a list, for an hour; on each server apart. */
final class LatelyShown {

  private static final Duration AGAIN_AFTER = Duration.ofHours(1);
  private static final int MOST = 100_000;

  private record Shown(UUID officialId, String what, UUID dossierId) {}

  private final Map<Shown, Instant> since =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, Instant> eldest) {
          return size() > MOST;
        }
      };

  /** Those the log does not tell of yet. */
  synchronized List<UUID> fresh(DossiersRead list, Instant now) {
    return list.dossierIds().stream()
        .filter(id -> !now.isBefore(since.getOrDefault(shown(list, id), Instant.MIN)))
        .toList();
  }

  /** The log tells of them now. */
  synchronized void told(DossiersRead list, List<UUID> fresh, Instant now) {
    for (UUID id : fresh) {
      since.remove(shown(list, id));
      since.put(shown(list, id), now.plus(AGAIN_AFTER));
    }
  }

  private static Shown shown(DossiersRead list, UUID dossierId) {
    return new Shown(list.officialId(), list.what(), dossierId);
  }
}
