package vn.hoso.file;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Contents that were opened and found well since the start, the latest of them: one order or one
 * blank form is sent for very many dossiers.
 */
final class FoundWell {

  private static final int MOST = 5_000;

  /** By digest: another content is another key. */
  private record Content(String sha256, MediaKind kind) {}

  private final Map<Content, Boolean> contents =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, Boolean> eldest) {
          return size() > MOST;
        }
      };

  synchronized boolean knows(IncomingFile file, MediaKind kind) {
    return contents.get(new Content(file.sha256(), kind)) != null;
  }

  synchronized void add(IncomingFile file, MediaKind kind) {
    contents.put(new Content(file.sha256(), kind), true);
  }
}
